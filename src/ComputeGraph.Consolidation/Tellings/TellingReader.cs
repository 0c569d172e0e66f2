using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Tellings;

/// <summary>Puts claims together that one statement tells of one pair.</summary>
internal static class TellingReader
{
    /// <summary>The tellings of claims in any order, in ordinal order of their ids.</summary>
    public static List<Telling> Read(IEnumerable<ResolvedClaim> claims)
    {
        var tellings = new List<Telling>();
        foreach (var statement in claims.GroupBy(claim => (claim.Claim.Statement, claim.Block)))
            Read(statement.OrderBy(claim => claim.Claim.Id).ToList(), tellings);
        tellings.Sort((left, right) => left.Id.CompareTo(right.Id));
        return tellings;
    }

    private static void Read(List<ResolvedClaim> statement, List<Telling> tellings)
    {
        if (statement.Count == 1)
        {
            tellings.Add(new Telling(statement[0].Group(), statement, isSecondary: false));
            return;
        }

        var firm = statement
            .Where(claim => claim.Group() != KindGroup.Partnership)
            .GroupBy(claim => (Group: claim.Group(), claim.Head))
            .OrderBy(group => group.Key.Group).ThenBy(group => group.Key.Head)
            .ToList();
        var partnerships = statement.Where(claim => claim.Group() == KindGroup.Partnership).ToLookup(claim => firm.Count > 0 && IsVaguer(claim, firm[0]));
        if (partnerships[false].Any())
            Split(KindGroup.Partnership, [.. partnerships[false]], tellings);
        for (var i = 0; i < firm.Count; i++)
            Split(firm[i].Key.Group, i == 0 ? [.. firm[i].Concat(partnerships[true]).OrderBy(claim => claim.Claim.Id)] : [.. firm[i]], tellings);
    }

    /// <summary>"They work together" beside "one buys from the other" is the same contract in vaguer words; with a figure of its own it is a venture.</summary>
    private static bool IsVaguer(ResolvedClaim partnership, IEnumerable<ResolvedClaim> firm) => FigureReader.Read(partnership.Claim.Attributes)
        .TrueForAll(figure => firm.Any(claim => FigureReader.Read(claim.Claim.Attributes).Exists(figure.Names)));

    /// <summary>
    /// One statement is one event, unless its words relate one figure to another ("30 billion, of which 10 at once"), or give two that are too
    /// far apart to be two readings of one: then these are two.
    /// </summary>
    private static void Split(KindGroup group, List<ResolvedClaim> claims, List<Telling> tellings)
    {
        var ordered = claims
            .Select(claim => (Claim: claim, Figures: FigureReader.Read(claim.Claim.Attributes)))
            .OrderBy(item => item.Claim.Claim.Attributes.Wording != Wording.None)
            .ThenByDescending(item => item.Figures.Count > 0 ? item.Figures[0].Center : double.MaxValue)
            .ThenBy(item => item.Claim.Claim.Id);
        var parts = new List<List<ResolvedClaim>>();
        foreach (var (claim, figures) in ordered)
        {
            var part = parts.Find(known => known.TrueForAll(other => !AreTwo(claim, figures, other)));
            if (part is null)
                parts.Add([claim]);
            else
                part.Add(claim);
        }

        // A partnership's claim may be all that is plain: then the first part that has the group's own kind takes it.
        var main = parts.FindIndex(part => part.Exists(claim => claim.Group() == group));
        var homeless = parts.Where(part => !part.Exists(claim => claim.Group() == group)).SelectMany(part => part).ToList();
        parts[main].AddRange(homeless);
        parts.RemoveAll(part => !part.Exists(claim => claim.Group() == group));
        for (var i = 0; i < parts.Count; i++)
            tellings.Add(new Telling(group, [.. parts[i].OrderBy(claim => claim.Claim.Id)], isSecondary: i > 0));
    }

    private static bool AreTwo(ResolvedClaim claim, List<Figure> figures, ResolvedClaim other)
    {
        var others = FigureReader.Read(other.Claim.Attributes);
        if (figures.Exists(figure => others.Exists(figure.Names)))
            return false;
        var areWorded = claim.Claim.Attributes.Wording != Wording.None || other.Claim.Attributes.Wording != Wording.None;
        return figures.Exists(figure => others.Exists(rival => rival.Axis.Meets(figure.Axis) && (areWorded || !figure.Rivals(rival))));
    }
}
