using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using FsCheck;
using FsCheck.Fluent;
using Interval = ComputeGraph.Core.Values.Interval;

namespace ComputeGraph.Core.Tests.Generators;

/// <summary>Generators of the small values everything else is made of.</summary>
internal static class Some
{
    /// <summary>Text as documents have it: both scripts, punctuation, quotes, line ends, characters outside the basic plane; no half surrogates.</summary>
    public static Gen<string> Text { get; } =
        Gen.Elements("NVIDIA", "台積電", "台积电", "ＡＭＤ", " ", "\n", "\t", "\"", "\\", "'; DROP", "%", "é", "e\u0301", "ß", "😀", "𠮷", "，", "H100", "<b>", "\u0001", "亿", "0")
            .ListOf().Select(string.Concat);

    public static Gen<string> Name { get; } = Text.Where(text => text.Trim().Length > 0);

    /// <summary>Not negative, of up to nine decimals, trailing zeros among them.</summary>
    public static Gen<decimal> Amount { get; } =
        from digits in Gen.Choose(0, int.MaxValue)
        from factor in Gen.Elements(1m, 10m, 1.000m, 1000000m, 0.1m, 0.001m, 0.000000001m)
        select digits * factor;

    public static Gen<Interval> Interval { get; } = Gen.OneOf(
        Amount.Select(Core.Values.Interval.Exactly),
        Amount.Select(Core.Values.Interval.Roughly),
        Amount.Select(Core.Values.Interval.AtLeast),
        Amount.Select(Core.Values.Interval.AtMost),
        from one in Amount from two in Amount from about in Bool select new Interval(Math.Min(one, two), Math.Max(one, two), about));

    public static Gen<bool> Bool { get; } = Gen.Elements(true, false);

    public static Gen<PartialDate> Date { get; } =
        from year in Gen.Frequency((9, Gen.Choose(2019, 2034)), (1, Gen.Choose(1, 9999)))
        from precision in Enum<DatePrecision>()
        from part in Gen.Choose(0, 11)
        from day in Gen.Choose(0, 30)
        select precision switch
        {
            DatePrecision.Year => PartialDate.OfYear(year),
            DatePrecision.Half => PartialDate.OfHalf(year, part % 2 + 1),
            DatePrecision.Quarter => PartialDate.OfQuarter(year, part % 4 + 1),
            DatePrecision.Month => PartialDate.OfMonth(year, part + 1),
            _ => PartialDate.OfDay(year, part + 1, day % DateTime.DaysInMonth(year, part + 1) + 1),
        };

    public static Gen<Money> Money { get; } =
        from amount in Interval
        from currency in Gen.Elements("USD", "CNY", "TWD", "EUR")
        from basis in Enum<AmountBasis>()
        select new Money(amount, currency, basis);

    public static Gen<Gigawatts> Gigawatts { get; } =
        from amount in Interval from measure in Enum<PowerMeasure>() select new Gigawatts(amount, measure);

    public static Gen<Quantity> Quantity { get; } = from amount in Interval from unit in Text select new Quantity(amount, unit);

    public static Gen<Share> Share { get; } =
        from percent in Interval
        from of in Enum<ShareOf>()
        from whose in OrNone(Text)
        from period in OrNot(Date)
        select new Share(percent, of, whose, period);

    /// <summary>Confidences as claims have them: of four decimals.</summary>
    public static Gen<double> Confidence { get; } = Gen.Choose(0, 10000).Select(value => value / 10000.0);

    public static Gen<DocumentId> DocumentId { get; } = Gen.Choose(0, 1000).Select(value => new DocumentId($"{value:x64}"));

    public static Gen<ClaimId> ClaimId { get; } = Gen.Choose(0, 1000).Select(value => new ClaimId(DerivedId.Of("claim", $"{value}")));

    public static Gen<DealId> DealId { get; } = Gen.Choose(0, 1000).Select(value => new DealId(DerivedId.Of("deal", $"{value}")));

    public static Gen<EntityId> EntityId { get; } = Gen.Elements("company:nvidia", "chip:h100", "datacenter:colossus-1", "company:台积电").Select(value => new EntityId(value));

    public static Gen<T> Enum<T>()
        where T : struct, Enum => Gen.Elements(System.Enum.GetValues<T>());

    public static Gen<T?> OrNot<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    public static Gen<T?> OrNone<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    public static Gen<ValueList<T>> List<T>(Gen<T> values) =>
        from count in Gen.Choose(0, 4) from items in values.ArrayOf(count) select items.ToValueList();
}
