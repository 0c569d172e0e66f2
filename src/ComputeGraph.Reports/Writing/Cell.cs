using System.Globalization;

namespace ComputeGraph.Reports.Writing;

/// <summary>One value of a flat row: text, a number, a truth, or nothing.</summary>
public readonly record struct Cell
{
    private Cell(string? text, decimal? number, bool? truth)
    {
        Text = text;
        Number = number;
        Truth = truth;
    }

    public static Cell Empty => default;

    public string? Text { get; }

    /// <summary>Without trailing zeros, so that equal numbers have one written form.</summary>
    public decimal? Number { get; }

    public bool? Truth { get; }

    /// <summary>The value as CSV holds it; empty for nothing.</summary>
    public string Written => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? (Truth is { } truth ? truth ? "true" : "false" : "");

    public static implicit operator Cell(string? text) => new(text, null, null);

    public static implicit operator Cell(decimal? number) => new(null, number / 1.000000000000000000000000000m, null);

    public static implicit operator Cell(int? number) => new(null, number, null);

    public static implicit operator Cell(double? number) => new(null, (decimal?)number, null);

    public static implicit operator Cell(bool? truth) => new(null, null, truth);
}
