using ComputeGraph.Analysis.Counterparties;
using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Overviews;

/// <summary>The top of a graph: the companies that most contracts name.</summary>
public sealed class OverviewQuery(GraphSnapshot snapshot)
{
    private readonly CounterpartyQuery counterparties = new(snapshot, GraphFilter.None);

    /// <summary>The companies with the most contracts, at most <paramref name="count"/>; of equals, by id.</summary>
    public IReadOnlyList<PartyOverview> Top(int count) =>
    [
        .. snapshot.Entities.Where(entity => entity.Type == EntityType.Company)
            .Select(entity => (Entity: entity, Deals: snapshot.DealsOf(entity.Id).Count(deal => deal.Form == DealForm.Contract)))
            .Where(party => party.Deals > 0)
            .OrderByDescending(party => party.Deals).ThenBy(party => party.Entity.Id)
            .Take(count)
            .Select(party => Overview(party.Entity, party.Deals)),
    ];

    private PartyOverview Overview(Entity entity, int deals) => new()
    {
        Id = entity.Id,
        Deals = deals,
        Suppliers = counterparties.Answer(CounterpartyQuestion.Suppliers, entity.Id, SourceIndex.Empty),
        Customers = counterparties.Answer(CounterpartyQuestion.Customers, entity.Id, SourceIndex.Empty),
        Investors = counterparties.Answer(CounterpartyQuestion.Investors, entity.Id, SourceIndex.Empty),
    };
}
