using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Tellings;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation.Events;

/// <summary>
/// Finds, within each statement, the claims that are legs of one deal: several investors of a round, a lease with its guarantee, one order
/// placed with two suppliers, the chip of a purchase. A statement lies in one document, so this needs no other.
/// </summary>
internal static class EventMarker
{
    /// <summary>The claims of one document with <see cref="ResolvedClaim.Event"/> set, in ordinal order of their ids.</summary>
    public static IEnumerable<ResolvedClaim> Mark(IReadOnlyCollection<ResolvedClaim> claims)
    {
        var marks = new Dictionary<ClaimId, (StatementId Event, bool OfSeveral)>();
        foreach (var statement in TellingReader.Read(claims).GroupBy(telling => telling.Statement))
            Mark(statement.Key, [.. statement], marks);
        return claims.OrderBy(claim => claim.Claim.Id).Select(claim => marks.TryGetValue(claim.Claim.Id, out var mark)
            ? claim with { Event = mark.Event, OfSeveral = mark.OfSeveral }
            : claim with { Event = null, OfSeveral = false });
    }

    private static void Mark(StatementId statement, List<Telling> tellings, Dictionary<ClaimId, (StatementId, bool)> marks)
    {
        var contracts = tellings.Where(telling => telling.Group.IsContract()).ToList();
        var events = ContractLegs(contracts);
        AddChips(tellings, contracts, events);
        foreach (var legs in events.Where(legs => legs.Count > 1))
        {
            var id = events.Count(other => other.Count > 1) == 1
                ? statement
                : new StatementId(DerivedId.Of("statement", statement.Value, legs.Min(leg => leg.Id).Value));
            var several = legs.Count(leg => leg.Group.IsContract()) > 1;
            foreach (var leg in legs)
            {
                foreach (var claim in leg.Claims)
                    marks[claim.Claim.Id] = (id, several && leg.Group.IsContract());
            }
        }
    }

    private static List<List<Telling>> ContractLegs(List<Telling> contracts)
    {
        var sets = new DisjointSets(contracts.Count);
        var listing = contracts.Where(telling => contracts.Exists(other => AreRivals(telling, other) || AreChain(telling, other))).Select(telling => telling.Group).ToHashSet();
        for (var i = 0; i < contracts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!listing.Contains(contracts[i].Group) && !listing.Contains(contracts[j].Group) && AreOneDeal(contracts[i], contracts[j]))
                    sets.Union(i, j);
            }
        }

        // "Customers include A, B and C" names several deals; only a figure makes an event of several parties.
        return [.. sets.Sets()
            .Select(set => set.Select(index => contracts[index]).ToList())
            .SelectMany(legs => legs.Exists(leg => leg.HasFigures) ? [legs] : legs.Select(leg => new List<Telling> { leg }))];
    }

    /// <summary>The statement gives each its own total: it lists deals, it does not tell one.</summary>
    private static bool AreRivals(Telling left, Telling right) =>
        left.Group == right.Group && left.Block != right.Block && !left.IsSecondary && !right.IsSecondary
        && Total(left) is { } one && Total(right) is { } other && one.Axis == other.Axis && !one.Names(other);

    /// <summary>Who sells in one deal does not buy in it: from A to B to C are two deals, even where the text tells A to C too.</summary>
    private static bool AreChain(Telling left, Telling right) =>
        left.Group == KindGroup.Supply && right.Group == KindGroup.Supply && left.Block != right.Block && left.Tail == right.Head;

    private static bool AreOneDeal(Telling left, Telling right)
    {
        if (left.Group == right.Group)
        {
            return left.Block != right.Block && ShareRole(left, right) && ShareFigure(left, right);
        }

        if (left.IsSecondary || right.IsSecondary)
            return false;
        if (left.Block == right.Block)
            return true;
        return ShareEntity(left, right) && !IsTrade(left, right);
    }

    /// <summary>Who joins in one deal of a kind: buyers of one seller or sellers to one buyer, but investors and lenders only of one receiver.</summary>
    private static bool ShareRole(Telling left, Telling right) => left.Group switch
    {
        KindGroup.Supply or KindGroup.Guarantee => left.Head == right.Head || left.Tail == right.Tail,
        KindGroup.Equity or KindGroup.Loan => left.Tail == right.Tail,
        _ => ShareEntity(left, right),
    };

    /// <summary>
    /// Whether both may be legs to one figure. An investor or lender may be named beside the sum of all; a second buyer or seller without the
    /// figure is one more customer or supplier; shares or a stake are each holder's own; and who holds a company that is taken over is its seller.
    /// </summary>
    private static bool ShareFigure(Telling left, Telling right) => (Total(left), Total(right)) switch
    {
        ({ } one, { } other) => one.Axis != other.Axis || one.Names(other),
        _ when left.Group == KindGroup.Supply => left.Profile.Figures.Any(figure => right.Profile.Figures.Any(figure.Names)),
        _ when left.Profile.Equity.Acquires != right.Profile.Equity.Acquires => false,
        (null, null) => left.Group is KindGroup.Partnership or KindGroup.Guarantee && !left.IsSecondary && !right.IsSecondary,
        _ => !left.IsSecondary && !right.IsSecondary,
    };

    /// <summary>A purchase and a stake in or venture with a third party are told together often, and are two contracts.</summary>
    private static bool IsTrade(Telling left, Telling right) =>
        (left.Group == KindGroup.Supply && right.Group is KindGroup.Equity or KindGroup.Partnership)
        || (right.Group == KindGroup.Supply && left.Group is KindGroup.Equity or KindGroup.Partnership);

    private static bool ShareEntity(Telling left, Telling right) =>
        left.Head == right.Head || left.Head == right.Tail || left.Tail == right.Head || left.Tail == right.Tail;

    private static Figure? Total(Telling telling) =>
        telling.Profile.Figures.Where(figure => figure.Axis.Kind == FigureKind.Total).Select(figure => (Figure?)figure).FirstOrDefault();

    /// <summary>What a buyer or tenant deploys goes with the one purchase that its statement tells of it.</summary>
    private static void AddChips(List<Telling> tellings, List<Telling> contracts, List<List<Telling>> events)
    {
        foreach (var chip in tellings.Where(telling => telling.Group == KindGroup.Deployment))
        {
            var purchases = contracts.Where(telling => telling.Group == KindGroup.Supply && telling.Head == chip.Head && !telling.IsSecondary).ToList();
            var homes = events.Where(legs => legs.Exists(purchases.Contains)).Take(2).ToList();
            if (homes.Count == 1)
                homes[0].Add(chip);
        }
    }
}
