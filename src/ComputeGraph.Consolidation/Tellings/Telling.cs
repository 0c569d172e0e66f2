using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation.Tellings;

/// <summary>One event told in one place of one pair: the claims of one statement that are one deal whatever else is known.</summary>
internal sealed class Telling
{
    /// <param name="group">The kinds it was told as.</param>
    /// <param name="claims">In ordinal order of their ids, never empty; the firm kind's where a partnership is told with it.</param>
    /// <param name="isSecondary">Whether the same statement tells another figure first, to which this one is related by wording.</param>
    public Telling(KindGroup group, IReadOnlyList<ResolvedClaim> claims, bool isSecondary)
    {
        Group = group;
        Claims = claims;
        IsSecondary = isSecondary;
        var lead = claims.First(claim => claim.Group() == group);
        Head = lead.Head;
        Tail = lead.Tail;
        Profile = claims.Select(Profile.Of).Aggregate(Profile.Merge);
    }

    public KindGroup Group { get; }

    public EntityId Head { get; }

    public EntityId? Tail { get; }

    public IReadOnlyList<ResolvedClaim> Claims { get; }

    public bool IsSecondary { get; }

    public Profile Profile { get; }

    public ClaimId Id => Claims[0].Claim.Id;

    public StatementId Statement => Claims[0].Claim.Statement;

    public DocumentId Document => Claims[0].Claim.Document;

    public BlockKey Block => BlockKey.Of(Head, Tail);

    public bool HasFigures => Profile.Figures.Count > 0;

    public StatementId? Event => Claims.FirstOrDefault(claim => claim.Event is not null)?.Event;

    /// <summary>Whether it is known by its event alone: it has no figure, but tells one deal with claims of other pairs that have.</summary>
    public bool IsKnownByEvent => !HasFigures && Claims.Any(claim => claim.OfSeveral);

    /// <summary>The figure that names its deal: the first that is not loose, else the first.</summary>
    public Figure Name
    {
        get
        {
            foreach (var figure in Profile.Figures)
            {
                if (!figure.IsLoose)
                    return figure;
            }

            return Profile.Figures[0];
        }
    }
}
