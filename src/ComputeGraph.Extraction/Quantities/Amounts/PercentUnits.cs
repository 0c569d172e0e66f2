using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>Reads shares in a hundred: 12%, "12.5 per cent", 百分之二十, 六成, 三成五.</summary>
internal static class PercentUnits
{
    private static readonly AmountUnit Percent = new(QuantityKind.Percent, "%", 1);

    private static readonly AmountUnit Tenth = new(QuantityKind.Percent, "%", 10);

    private static readonly WordSet Signs = new("%|percent|per cent|pct|％");

    private static readonly WordSet Points = new("percentage|point|points|pts");

    private static readonly WordSet OutOfHundred = new("百分之");

    private static readonly WordSet OtherTenths = new("成立|成为|成功|成本|成员|成交|成长|成果|成都|成份|成分|成品|成熟|成型|成就|成绩|成套|成片|成团|成批|成行|成形|成因|成语|成年|成人|成像|成効");

    public static Amount? Read(FoldedText text, Numeral numeral)
    {
        if (numeral.Has(NumeralTraits.Ordinal))
            return null;
        var before = OutOfHundred.StartBefore(text, text.SkipBlanksBack(numeral.Start));
        if (before >= 0)
            return Amount.Of(numeral, before, numeral.End, Percent, hasPrefix: true);
        var position = text.SkipBlanks(text[numeral.End] == '-' ? numeral.End + 1 : numeral.End);
        if (Signs.EndAt(text, position) is var end and >= 0)
            return Points.StandsAt(text, text.SkipBlanks(end)) ? null : Amount.Of(numeral, numeral.Start, end, Percent);
        return text[position] == '成' ? ReadTenths(text, numeral, position) : null;
    }

    private static Amount? ReadTenths(FoldedText text, Numeral numeral, int position)
    {
        if (numeral.Low is < 1 or > 10 || OtherTenths.StandsAt(text, position))
            return null;
        var end = position + 1;
        var half = text[end] == '半' ? 5 : HanNumeralReader.Digit(text[end]);
        if (half <= 0 || HanNumeralReader.SmallScale(text[end + 1]) > 0)
        {
            // 两成多
            var isOpen = text[end] == '多';
            var amount = Amount.Of(numeral, numeral.Start, isOpen ? end + 1 : end, Tenth);
            return isOpen ? amount with { Value = Interval.AtLeast(numeral.Low * 10) } : amount;
        }

        return Amount.Of(numeral, numeral.Start, end + 1, Tenth) with { Value = Interval.Exactly(numeral.Low * 10 + half) };
    }
}
