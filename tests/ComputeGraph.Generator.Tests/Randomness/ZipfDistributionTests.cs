using ComputeGraph.Generator.Randomness;

namespace ComputeGraph.Generator.Tests.Randomness;

public sealed class ZipfDistributionTests
{
    [TestCase(1.0)]
    [TestCase(1.2)]
    [TestCase(0.0)]
    public void Ranks_come_as_often_as_their_weight(double exponent)
    {
        const int Draws = 200_000;
        var zipf = new ZipfDistribution(50, exponent);
        var random = new SeededRandom(3);
        var counts = new int[50];
        for (var i = 0; i < Draws; i++)
            counts[zipf.Next(random)]++;

        var sum = Enumerable.Range(1, 50).Sum(rank => Math.Pow(rank, -exponent));
        for (var rank = 0; rank < 50; rank++)
        {
            var expected = Draws * Math.Pow(rank + 1, -exponent) / sum;
            Assert.That(counts[rank], Is.EqualTo(expected).Within(6 * Math.Sqrt(expected)), $"rank {rank}");
        }
    }

    [Test]
    public void A_single_rank_always_comes() => Assert.That(new ZipfDistribution(1, 1).Next(new SeededRandom(1)), Is.Zero);

    [Test]
    public void There_is_at_least_one_rank() => Assert.That(() => new ZipfDistribution(0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
