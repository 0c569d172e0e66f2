namespace ComputeGraph.Generator.Randomness;

/// <summary>Ranks by Zipf's law: rank k, counted from 0, has a weight of 1 / (k + 1)^exponent.</summary>
public sealed class ZipfDistribution
{
    private readonly double[] cumulative;

    public ZipfDistribution(int ranks, double exponent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ranks, 1);
        cumulative = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++)
            cumulative[rank] = sum += Math.Pow(rank + 1, -exponent);
    }

    public int Next(SeededRandom random)
    {
        var place = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(place < 0 ? ~place : place + 1, cumulative.Length - 1);
    }
}
