using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>Small reports over few names, so that deals meet, merge, split and share statements often.</summary>
internal static class Reports
{
    private static readonly string[] Companies = ["Alpha", "ALPH", "阿尔法", "Beta", "Gamma", "GAMMA", "Delta"];

    private static readonly Gen<string> Relation =
        from head in Gen.Elements(Companies)
        from kind in Gen.Elements("BUYS_FROM", "BUYS_FROM", "LEASES_FROM", "INVESTS_IN", "PARTNERS_WITH", "LENDS_TO", "DEPLOYS", "DESIGNS", "OPERATES")
        from tail in kind is "DEPLOYS" or "DESIGNS" ? Gen.Elements("B1", "C2") : kind == "OPERATES" ? Gen.Elements("Site1", "Site2") : Gen.Elements(Companies)
        from amount in Gen.Elements("", "", " 10 USD", " 10.1 USD", " 20 USD", " 30 USD", " 9 EUR")
        from status in Gen.Elements("", " rumoured", " planned", " completed", " cancelled")
        from more in Gen.Elements("", "", "", " more", " now", " at 2026-02-03", " aka AliasOf" + tail, " chip C2", " site Site1")
        from tie in Gen.Elements("", "", " and")
        select $"{head} {kind} {tail}{amount}{status}{more}{tie}";

    private static readonly Gen<string> Capacity =
        from subject in Gen.Elements(Companies)
        from power in Gen.Elements("1", "1", "2", "5")
        select $"{subject} has {power} GW planned";

    private static readonly Gen<string> Head =
        from date in Gen.Elements("2026-01-05", "2026-02", "2025")
        from publisher in Gen.Elements("", " by The Paper", " by The Wire")
        from has in Gen.Elements(true, true, false)
        select has ? $"published {date}{publisher}\n" : "";

    private static readonly Gen<string> Report =
        from head in Head
        from lines in Gen.ListOf(Gen.Frequency((5, Relation), (1, Capacity)), 4)
        select head + string.Join('\n', lines);

    public const int PoolSize = 6;

    /// <summary>Texts of a few different reports; sources draw from them, so one text often lies under several.</summary>
    public static Gen<string[]> Pool { get; } = Gen.ArrayOf(Report, PoolSize);
}
