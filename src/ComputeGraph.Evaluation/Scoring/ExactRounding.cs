using System.Numerics;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>
/// Rounding of the very value that a double holds, ties to even, as Python rounds and prints. <see cref="Math.Round(double, int)"/>
/// scales first, and standard formats take ties away from zero, so either is off by one in the last place now and then.
/// </summary>
internal static class ExactRounding
{
    /// <summary>The double nearest to the value rounded to so many decimals.</summary>
    /// <param name="value">A finite number that is not negative.</param>
    /// <param name="decimals">How many, at most 15.</param>
    public static double Round(double value, int decimals) => (double)Scaled(value, decimals) / Math.Pow(10, decimals);

    /// <summary>The value with exactly so many decimals (at least one).</summary>
    /// <inheritdoc cref="Round"/>
    public static string Format(double value, int decimals)
    {
        var digits = Scaled(value, decimals).ToString().PadLeft(decimals + 1, '0');
        return $"{digits[..^decimals]}.{digits[^decimals..]}";
    }

    private static BigInteger Scaled(double value, int decimals)
    {
        if (value == 0)
            return 0;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        BigInteger numerator = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        var shift = Math.Max(exponent, 1) - 1075;
        numerator *= BigInteger.Pow(10, decimals);
        if (shift >= 0)
            return numerator << shift;
        var denominator = BigInteger.One << -shift;
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        var half = (rest << 1).CompareTo(denominator);
        return half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole;
    }
}
