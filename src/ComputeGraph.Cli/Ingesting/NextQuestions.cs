using ComputeGraph.Analysis.Overviews;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Cli.Ingesting;

/// <summary>Three questions worth asking a graph next, each with its command.</summary>
internal sealed class NextQuestions(GraphSnapshot snapshot, EntityNames names)
{
    private const int Asked = 3;

    /// <param name="top">The companies that most contracts name.</param>
    public IEnumerable<(string Question, string[] Command)> Choose(IReadOnlyList<PartyOverview> top) =>
        Suppliers(top).Concat(Investors(top)).Concat(Evidence()).Concat(Customers(top)).Concat(Capacity()).Concat(Always()).Take(Asked);

    private static bool Has(PartyOverview party, Func<PartyOverview, int> count) => count(party) > 0;

    private string Say(string english, string chinese) => names.Language == ReportLanguage.En ? english : chinese;

    private IEnumerable<(string Question, string[] Command)> Suppliers(IReadOnlyList<PartyOverview> top) => top
        .Where(party => Has(party, one => one.Suppliers.Counterparties.Count)).OrderByDescending(party => party.Suppliers.Counterparties.Count).Take(1)
        .Select(party => names.Of(party.Id))
        .Select(name => (Say($"Who supplies {name}?", $"谁是{name}的供应商？"), new[] { "suppliers", name }));

    private IEnumerable<(string Question, string[] Command)> Investors(IReadOnlyList<PartyOverview> top) => top
        .Where(party => Has(party, one => one.Investors.Counterparties.Count)).OrderByDescending(party => party.Investors.Counterparties.Count).Take(1)
        .Select(party => names.Of(party.Id))
        .Select(name => (Say($"Who funds {name}?", $"谁在为{name}提供资金？"), new[] { "investors", name }));

    private IEnumerable<(string Question, string[] Command)> Customers(IReadOnlyList<PartyOverview> top) => top
        .Where(party => Has(party, one => one.Customers.Counterparties.Count)).OrderByDescending(party => party.Customers.Counterparties.Count).Take(1)
        .Select(party => names.Of(party.Id))
        .Select(name => (Say($"Who are the customers of {name}?", $"{name}的客户有哪些？"), new[] { "customers", name }));

    /// <summary>What the greatest firm deal between two companies rests on.</summary>
    private IEnumerable<(string Question, string[] Command)> Evidence() => snapshot.Deals
        .Where(deal => deal is { Form: DealForm.Contract, Origin: not Origin.Estimated, Status: not DealStatus.Cancelled, Terms.Usd: not null } && deal.Legs.Any(leg => leg.Kind.IsBetweenCompanies()))
        .OrderByDescending(deal => deal.Terms.Usd!.Value.Value).ThenBy(deal => deal.Id).Take(1)
        .Select(deal => (Deal: deal, Leg: deal.Legs.First(leg => leg.Kind.IsBetweenCompanies())))
        .Select(found => (Question(found.Deal, found.Leg), new[] { "evidence", names.Of(found.Leg.Head), names.Of(found.Leg.Tail) }));

    private string Question(Deal deal, Leg leg)
    {
        var money = FigureText.Money(deal.Terms.Usd!.Value, "USD", names.Language);
        var (head, tail) = (names.Of(leg.Head), names.Of(leg.Tail));
        return Say($"What says that {head} and {tail} have a deal of {money}?", $"{head}与{tail}之间{money}的交易依据何在？");
    }

    private IEnumerable<(string Question, string[] Command)> Capacity() => snapshot.Capacities
        .CountBy(capacity => capacity.Subject).OrderByDescending(subject => subject.Value).ThenBy(subject => subject.Key).Take(1)
        .Select(subject => names.Of(subject.Key))
        .Select(name => (Say($"How many gigawatts does {name} have or plan?", $"{name}拥有或计划多少吉瓦？"), new[] { "capacity", name }));

    private IEnumerable<(string Question, string[] Command)> Always() =>
    [
        (Say("Which deals does the graph hold?", "图谱里有哪些交易？"), ["deals"]),
        (Say("Whom does it know?", "图谱里有哪些实体？"), ["entities"]),
        (Say("What was read?", "读了哪些文件？"), ["status", "--documents"]),
    ];
}
