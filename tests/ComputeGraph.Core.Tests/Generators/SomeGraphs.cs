using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Core.Tests.Generators;

/// <summary>Generators of what is consolidated, decided and exchanged.</summary>
internal static class SomeGraphs
{
    public static Gen<DealTerms> Terms { get; } =
        from amount in Some.OrNot(Some.Money)
        from usd in Some.OrNot(Some.Interval)
        from derived in Some.Bool
        from capacity in Some.OrNot(Some.Gigawatts)
        from quantity in Some.OrNot(Some.Quantity)
        from dates in Some.OrNot(Some.Date).ArrayOf(3)
        from term in Some.OrNot(Gen.Choose(1, 240))
        from goods in Some.OrNot(Some.Enum<Goods>())
        select new DealTerms
        {
            Amount = amount,
            Usd = usd,
            UsdDerived = derived,
            Capacity = capacity,
            Quantity = quantity,
            Announced = dates[0],
            Start = dates[1],
            End = dates[2],
            TermMonths = term,
            Goods = goods,
        };

    public static Gen<Leg> Leg { get; } =
        from kind in Some.Enum<RelationKind>()
        from head in Some.EntityId
        from tail in Some.EntityId
        from part in Some.OrNot(Some.Money)
        from stake in Some.OrNot(Some.Interval)
        from share in Some.OrNot(Some.Share)
        from quantity in Some.OrNot(Some.Quantity)
        from status in Some.Enum<DealStatus>()
        from confidence in Some.Confidence
        from claims in Some.List(Some.ClaimId)
        from said in Some.OrNot(Some.Date)
        select new Leg
        {
            Id = new LegId(DerivedId.Of("leg", kind.Name(), head.Value, tail.Value)),
            Kind = kind,
            Head = head,
            Tail = tail,
            OwnPart = part,
            Stake = stake,
            Share = share,
            Quantity = quantity,
            Status = status,
            Confidence = confidence,
            Claims = claims,
            Sources = claims.Count,
            FirstSaid = said,
            LastSaid = said,
        };

    public static Gen<HistoryStep> Step { get; } =
        from said in Some.OrNot(Some.Date)
        from status in Some.Enum<DealStatus>()
        from amount in Some.OrNot(Some.Money)
        from capacity in Some.OrNot(Some.Gigawatts)
        from claim in Some.ClaimId
        select new HistoryStep(said, status, amount, capacity, claim);

    public static Gen<Deal> Deal { get; } =
        from id in Some.DealId
        from form in Some.Enum<DealForm>()
        from legs in Some.List(Leg)
        from parties in Some.List(from entity in Some.EntityId from role in Some.Enum<PartyRole>() select new Party(entity, role))
        from terms in Terms
        from status in Some.Enum<DealStatus>()
        from origin in Some.Enum<Origin>()
        from confidence in Some.Confidence
        from claims in Some.List(Some.ClaimId)
        from said in Some.OrNot(Some.Date)
        from history in Some.List(Step)
        from conflicts in Some.List(from amount in Some.Money from readings in Some.List(Some.ClaimId) from last in Some.OrNot(Some.Date) select new FigureReading(amount, 2, last, readings))
        select new Deal
        {
            Id = id,
            Form = form,
            Legs = legs,
            Parties = parties,
            Terms = terms,
            Status = status,
            Origin = origin,
            Confidence = confidence,
            Claims = claims,
            Sources = claims.Count,
            FirstSaid = said,
            LastSaid = said,
            History = history,
            Conflicts = conflicts,
        };

    public static Gen<Capacity> Capacity { get; } =
        from power in Some.Gigawatts
        from subject in Some.EntityId
        from asOf in Some.OrNot(Some.Date)
        from status in Some.Enum<DealStatus>()
        from origin in Some.Enum<Origin>()
        from confidence in Some.Confidence
        from claims in Some.List(Some.ClaimId)
        from history in Some.List(Step)
        select new Capacity
        {
            Id = new CapacityId(DerivedId.Of("capacity", subject.Value)),
            Subject = subject,
            Power = power,
            AsOf = asOf,
            Status = status,
            Origin = origin,
            Confidence = confidence,
            Claims = claims,
            Sources = claims.Count,
            FirstSaid = asOf,
            LastSaid = null,
            History = history,
        };

    public static Gen<Judgement> Judgement { get; } =
        from kind in Some.Enum<JudgementKind>()
        from who in Some.Name
        from first in Some.OrNot(Some.EntityId)
        from second in Some.OrNot(Some.EntityId)
        from texts in Some.OrNone(Some.Text).ArrayOf(4)
        from claimKind in Some.OrNot(Some.Enum<RelationKind>())
        let draft = new Judgement
        {
            Id = default,
            Kind = kind,
            By = who,
            At = "2026-03-02T08:00:00Z",
            First = first,
            Second = second,
            Source = texts[0],
            Quote = texts[1],
            ClaimKind = claimKind,
            Head = texts[2],
            Tail = texts[3],
        }
        select draft with { Id = Judgements.Judgement.Derive(draft) };

    private static Gen<ExtractedFigure> Figure { get; } =
        from value in Some.OrNot(Some.Amount)
        from gw in Some.OrNot(Some.Amount)
        from high in Some.OrNot(Some.Amount)
        from bound in Some.OrNot(Some.Enum<Bound>())
        from basis in Some.OrNot(Some.Enum<AmountBasis>())
        from measure in Some.OrNot(Some.Enum<PowerMeasure>())
        from unit in Some.OrNone(Some.Text)
        select new ExtractedFigure { Value = value, Gw = gw, Currency = unit, Unit = unit, Bound = bound, High = high, Basis = basis, Measure = measure };

    private static Gen<ExtractedRelation> Relation { get; } =
        from type in Some.Enum<RelationKind>()
        from kind in Some.OrNot(Some.Enum<RelationKind>())
        from names in Some.Name.ArrayOf(3)
        from figures in Some.OrNone(Figure).ArrayOf(3)
        from stake in Some.OrNot(Some.Amount)
        from dates in Some.OrNone(Some.Date.Select(date => date.ToString())).ArrayOf(3)
        from status in Some.Enum<DealStatus>()
        from optional in Some.Bool
        from confidence in Some.OrNot(Some.Confidence)
        from number in Some.OrNot(Gen.Choose(0, 9))
        from goods in Some.OrNot(Some.Enum<Goods>())
        from chips in Some.OrNone(Some.List(Some.Name))
        from alternatives in Some.OrNone(Some.List(Some.Enum<RelationKind>()))
        select new ExtractedRelation
        {
            Type = type,
            Kind = kind,
            Head = names[0],
            Tail = names[1],
            Alt = alternatives,
            Amount = figures[0],
            Capacity = figures[1],
            Quantity = figures[2],
            Stake = stake,
            Start = dates[0],
            End = dates[1],
            Announced = dates[2],
            Status = status,
            Optional = optional,
            Evidence = names[2],
            Confidence = confidence,
            Page = number,
            From = number,
            To = number,
            TermMonths = number,
            Origin = optional ? Origin.Reported : null,
            Attribution = optional ? Attribution.Press : null,
            Goods = goods,
            Chips = chips,
            Sites = chips,
        };

    private static Gen<ExtractedCapacity> CapacityRow { get; } =
        from subject in Some.Name
        from gw in Some.Amount
        from bound in Some.Enum<Bound>()
        from asOf in Some.OrNone(Some.Date.Select(date => date.ToString()))
        from status in Some.Enum<DealStatus>()
        from measure in Some.OrNot(Some.Enum<PowerMeasure>())
        from optional in Some.Bool
        select new ExtractedCapacity { Subject = subject, Gw = gw, Bound = bound, AsOf = asOf, Status = status, Optional = optional, Evidence = subject, Measure = measure };

    public static Gen<ExtractionFile> Extraction { get; } =
        from published in Some.OrNone(Some.Date.Select(date => date.ToString()))
        from entities in Some.List(from name in Some.Name
                                   from type in Some.Enum<EntityType>()
                                   from aliases in Some.List(Some.Name)
                                   select new ExtractedEntity { Name = name, Type = type, Aliases = aliases, Id = "company:x" })
        from relations in Some.List(Relation)
        from capacities in Some.List(CapacityRow)
        select new ExtractionFile { Doc = "a.txt", Language = "zh", Published = published, Entities = entities, Relations = relations, Capacities = capacities };
}
