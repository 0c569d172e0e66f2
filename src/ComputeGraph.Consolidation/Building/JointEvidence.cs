using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Building;

/// <summary>What claims that support one thing come to, taken together.</summary>
internal static class JointEvidence
{
    /// <summary>
    /// 1-Π(1-c) over independent sources, each with its surest claim: sources err independently, claims of one source together. Accepted
    /// by an analyst: 1. Rounded to four digits.
    /// </summary>
    public static double Confidence(IEnumerable<Testimony> testimonies)
    {
        var doubt = testimonies
            .GroupBy(testimony => testimony.Source)
            .Select(source => source.Max(testimony => testimony.Confidence))
            .Order()
            .Aggregate(1d, (product, confidence) => product * (1 - confidence));
        return Math.Round(1 - doubt, 4);
    }

    public static int Sources(IEnumerable<Testimony> testimonies) => testimonies.Select(testimony => testimony.Source).Distinct().Count();

    public static PartialDate? FirstSaid(IEnumerable<Testimony> testimonies) => testimonies.Min(testimony => testimony.SaidAt);

    public static PartialDate? LastSaid(IEnumerable<Testimony> testimonies) => testimonies.Max(testimony => testimony.SaidAt);

    /// <summary>How it came about: stated as soon as one claim states it.</summary>
    public static Origin OriginOf(IEnumerable<Testimony> testimonies) => testimonies.Min(testimony => testimony.Claim.Origin);

    /// <summary>The claims, best first: accepted ones, those that tell what is shown, stated before estimated ones, by confidence.</summary>
    /// <param name="testimonies">In any order.</param>
    /// <param name="tells">How much of what is shown a testimony tells.</param>
    public static ValueList<ClaimId> BestFirst(IEnumerable<Testimony> testimonies, Func<Testimony, int> tells) => testimonies
        .OrderByDescending(testimony => testimony.Resolved.Accepted)
        .ThenByDescending(tells)
        .ThenBy(testimony => testimony.Claim.Origin)
        .ThenByDescending(testimony => testimony.Confidence)
        .ThenBy(testimony => testimony.Id)
        .Select(testimony => testimony.Id)
        .ToValueList();
}
