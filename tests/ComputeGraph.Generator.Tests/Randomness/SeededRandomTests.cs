using ComputeGraph.Generator.Randomness;

namespace ComputeGraph.Generator.Tests.Randomness;

public sealed class SeededRandomTests
{
    [Test]
    public void The_numbers_of_a_seed_never_change()
    {
        var random = new SeededRandom(42);

        Assert.That(Enumerable.Range(0, 5).Select(_ => random.Next(0, 999)), Is.EqualTo(new[] { 413, 291, 858, 764, 250 }));
    }

    [Test]
    public void Parts_of_the_work_have_numbers_of_their_own()
    {
        Assert.That(SeededRandom.For(1, "a").NextDouble(), Is.EqualTo(SeededRandom.For(1, "a").NextDouble()));
        Assert.That(SeededRandom.For(1, "a").NextDouble(), Is.Not.EqualTo(SeededRandom.For(1, "b").NextDouble()));
        Assert.That(SeededRandom.For(2, "a").NextDouble(), Is.Not.EqualTo(SeededRandom.For(1, "a").NextDouble()));
    }

    [Test]
    public void Numbers_stay_within_their_borders_and_reach_them()
    {
        var random = new SeededRandom(5);
        var numbers = Enumerable.Range(0, 10_000).Select(_ => random.Next(-2, 2)).ToList();

        Assert.That(numbers.Distinct().Order(), Is.EqualTo(new[] { -2, -1, 0, 1, 2 }));
        Assert.That(Enumerable.Range(0, 10_000).Select(_ => random.NextDouble()), Is.All.InRange(0.0, 1.0));
    }
}
