using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>Something that happens to a store.</summary>
/// <param name="What">What happens.</param>
/// <param name="Key">To which source.</param>
/// <param name="Report">With which of the reports, or of whatever else is at hand.</param>
internal sealed record Step(Happening What, string Key, int Report)
{
    public static Gen<Step> Any { get; } =
        from what in Gen.Frequency(
            (8, Gen.Constant(Happening.Ingest)),
            (3, Gen.Constant(Happening.Forget)),
            (1, Gen.Constant(Happening.Rebuild)),
            (1, Gen.Constant(Happening.Reopen)),
            (2, Gen.Constant(Happening.Judge)),
            (2, Gen.Constant(Happening.Die)))
        from key in Gen.Elements("a", "b", "c-2026-01-02", "d-2026-03", "e")
        from report in Gen.Choose(0, Reports.PoolSize - 1)
        select new Step(what, key, report);
}
