using System.Collections.Frozen;
using System.Globalization;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Rates;

/// <summary>US dollars per unit of a currency, by period. A date takes its month's rate, else its quarter's, else its year's, else the latest earlier one.</summary>
public sealed class RateTable
{
    private readonly FrozenDictionary<string, Rate[]> byCurrency;

    private RateTable(IEnumerable<(string Currency, Rate Rate)> rows)
    {
        var ordered = rows.OrderBy(row => row.Currency, StringComparer.Ordinal).ThenBy(row => row.Rate.Period).ToList();
        byCurrency = ordered
            .GroupBy(row => row.Currency)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Rate).ToArray());
        Fingerprint = DerivedId.Of("rates", [.. ordered.Select(row => $"{row.Currency} {row.Rate.Period} {row.Rate.UsdPerUnit.ToString(CultureInfo.InvariantCulture)}")]);
    }

    /// <summary>The table that ships: <c>seeds/rates/monthly.csv</c>.</summary>
    public static RateTable Shipped { get; } = Parse(EmbeddedLines.Read("monthly.csv"));

    /// <summary>No rate at all: sums in another currency than US dollars stay without a dollar figure.</summary>
    public static RateTable Empty { get; } = new([]);

    /// <summary>Changes exactly when a rate does.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads lines <c>currency,period,usdPerUnit</c> below a heading; a period is a year, a quarter or a month.</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadRates"/>: a line is not of that form, or gives a period twice; the message names the line.</exception>
    public static RateTable Parse(IEnumerable<string> lines)
    {
        var rows = lines.Select((line, index) => (line, index)).Skip(1).Select(item => ParseLine(item.line, item.index + 1)).ToList();
        if (rows.GroupBy(row => (row.Currency, row.Rate.Period)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ComputeGraphException(ErrorCode.BadRates, $"The rate of {twice.Key.Currency} for {twice.Key.Period} is given twice; keep one.");
        return new RateTable(rows);
    }

    /// <summary>US dollars per unit of a currency at a date; <see langword="null"/> where neither the date's period nor an earlier one has a rate.</summary>
    public decimal? UsdPerUnit(string currency, PartialDate date)
    {
        if (currency == "USD")
            return 1;
        if (!byCurrency.TryGetValue(currency, out var rates))
            return null;
        Rate? best = null;
        foreach (var rate in rates.Where(rate => rate.Period.First <= date.First))
        {
            var covers = date.Last <= rate.Period.Last;
            if (best is null || !Covers(best.Value, date) || (covers && rate.Period.Precision >= best.Value.Period.Precision))
                best = rate;
        }

        return best?.UsdPerUnit;
    }

    private static bool Covers(Rate rate, PartialDate date) => date.Last <= rate.Period.Last;

    private static (string Currency, Rate Rate) ParseLine(string line, int number)
    {
        var cells = line.Split(',');
        if (cells.Length == 3
            && cells[0].Length == 3
            && PartialDate.TryParse(cells[1], out var period)
            && decimal.TryParse(cells[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            && rate > 0)
            return (cells[0].ToUpperInvariant(), new Rate(period, rate));
        throw new ComputeGraphException(ErrorCode.BadRates, $"Line {number} of the rates, '{line}', is not 'currency,period,usdPerUnit', such as 'EUR,2025-04,1.12'.");
    }

    private readonly record struct Rate(PartialDate Period, decimal UsdPerUnit);
}
