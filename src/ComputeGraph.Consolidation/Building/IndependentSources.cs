using System.Collections.Frozen;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Consolidation.Building;

/// <summary>
/// Tells which claims come from one source: of one document, of one publisher, citing the same report, or in nearly the same words. Ten
/// reprints of one agency's story are one source.
/// </summary>
internal static class IndependentSources
{
    /// <summary>Outlets by every written form, so that 据路透社 and "Reuters reported" are one.</summary>
    private static readonly FrozenDictionary<string, string> Outlets = EmbeddedLines.Read("outlets.csv").Skip(1)
        .Select(line => line.Split(','))
        .SelectMany(cells => cells[1].Split('|').Select(name => (Key: NameKey.Of(name), Id: cells[0])))
        .DistinctBy(name => name.Key)
        .ToFrozenDictionary(name => name.Key, name => name.Id);

    /// <summary>The claims with their sources, numbered from 0, in ordinal order of their ids.</summary>
    public static List<Testimony> Number(IEnumerable<ResolvedClaim> claims)
    {
        var ordered = claims.OrderBy(claim => claim.Claim.Id).ToList();
        var sets = new DisjointSets(ordered.Count);
        var first = new Dictionary<string, int>();
        var cited = CitedBy(ordered);
        for (var i = 0; i < ordered.Count; i++)
            sets.Union(i, first.TryAdd(OriginOf(ordered[i], cited), i) ? i : first[OriginOf(ordered[i], cited)]);
        foreach (var (left, right) in QuoteSketch.NearEqual([.. ordered.Select(claim => claim.Claim.Quote)]))
            sets.Union(left, right);
        var numbers = new Dictionary<int, int>();
        return [.. ordered.Select((claim, i) =>
        {
            var root = sets.Find(i);
            if (!numbers.TryGetValue(root, out var number))
                numbers[root] = number = numbers.Count;
            return new Testimony(claim, number);
        })];
    }

    /// <summary>What a document says without naming a source is not independent of the source it names.</summary>
    private static Dictionary<DocumentId, string> CitedBy(IEnumerable<ResolvedClaim> claims) => claims
        .Where(claim => claim.Claim.CitedSource is not null)
        .GroupBy(claim => claim.Claim.Document)
        .ToDictionary(group => group.Key, group => group.Select(claim => Outlet(claim.Claim.CitedSource!)).Min(StringComparer.Ordinal)!);

    private static string OriginOf(ResolvedClaim claim, Dictionary<DocumentId, string> cited) =>
        claim.Claim.CitedSource is { } source ? Outlet(source)
        : cited.TryGetValue(claim.Claim.Document, out var named) ? named
        : claim.Publisher is { } publisher ? Outlet(publisher)
        : claim.Claim.Document.Value;

    private static string Outlet(string name)
    {
        var key = NameKey.Of(name);
        return "outlet:" + Outlets.GetValueOrDefault(key, key);
    }
}
