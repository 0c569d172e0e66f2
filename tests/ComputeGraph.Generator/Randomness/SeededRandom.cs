namespace ComputeGraph.Generator.Randomness;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for a seed on every machine and runtime, which <see cref="Random"/> does not promise.
/// </summary>
/// <param name="seed">Any number.</param>
public sealed class SeededRandom(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>A generator for one part of the work, independent of the others: parts can be made alone and in any order.</summary>
    public static SeededRandom For(ulong seed, string part)
    {
        var mixed = seed;
        foreach (var character in part)
            mixed = Mixed((mixed ^ character) + Golden);
        return new SeededRandom(mixed);
    }

    /// <summary>A number of [0, 1).</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number of [least, most].</summary>
    public int Next(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    public bool Chance(double probability) => NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Next(0, choices.Count - 1)];

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong Next() => Mixed(state += Golden);
}
