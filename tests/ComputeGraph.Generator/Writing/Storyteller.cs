using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Generator.Randomness;
using ComputeGraph.Generator.World;

namespace ComputeGraph.Generator.Writing;

/// <summary>Chooses who does what with whom, and tells it in a sentence.</summary>
internal sealed class Storyteller(GeneratorOptions options, GeneratedWorld world)
{
    /// <summary>A pair has a new event this often; until then reports tell the last one again.</summary>
    private const int DaysBetweenEvents = 150;

    private static readonly int TotalWeight = Trade.All.Sum(trade => trade.Weight);

    /// <summary>One sentence; <see langword="null"/> where the draw says of a pair what <paramref name="told"/> holds already.</summary>
    public Telling? Tell(SeededRandom random, bool chinese, DateOnly date, ISet<string> told)
    {
        var trade = Draw(random);
        var statement = random.Pick(Statement.Of(trade.Kind, chinese));
        var head = world.Pick(trade.Head, random);
        if (trade.Kind is null)
            return told.Add($"CAPACITY {head.English}") ? Capacity(statement, head, chinese, date) : null;
        var tails = Tails(statement, trade, head, random);
        if (tails.Count == 0 || tails.Any(tail => !told.Add($"{trade.Kind} {head.English} {tail.English}")))
            return null;
        return Relation(statement, trade, head, tails, chinese, date);
    }

    private static Trade Draw(SeededRandom random)
    {
        var left = random.Next(0, TotalWeight - 1);
        foreach (var trade in Trade.All)
        {
            left -= trade.Weight;
            if (left < 0)
                return trade;
        }

        return Trade.All[^1];
    }

    /// <summary>The other ends: companies, or chips and sites under their own names; empty where the draw makes no sense.</summary>
    private List<Named> Tails(Statement statement, Trade trade, Company head, SeededRandom random)
    {
        if (trade.Kind == RelationKind.Operates)
            return head.Sites.Count > 0 ? [random.Pick(head.Sites)] : [];
        if (trade.Kind is RelationKind.Deploys or RelationKind.Designs)
        {
            var designer = trade.Kind == RelationKind.Designs ? head : world.Pick(trade.Tail, random);
            return designer.Chips.Count > 0 ? [random.Pick(designer.Chips)] : [];
        }

        var count = statement.Has("tails") ? random.Next(2, 3) : 1;
        return [.. Enumerable.Range(0, count).Select(_ => world.Pick(trade.Tail, random)).Where(tail => tail != head).Distinct().Select(tail => tail.Name)];
    }

    private Telling Relation(Statement statement, Trade trade, Company head, List<Named> tails, bool chinese, DateOnly date)
    {
        var occasion = Occasion(date);
        var events = tails.Select(tail => $"{trade.Kind!.Value.Name()} {head.English} {tail.English} {occasion}").ToList();
        var terms = Terms(events[0], head, occasion);
        var sentence = Filled(statement.Pattern, head, tails, trade, terms, chinese);
        var relations = events.Zip(tails, (name, tail) => (name, Row(statement, head, tail, terms, sentence))).ToList();
        var type = trade.Kind!.Value.TailType();
        return new Telling(
            sentence,
            relations,
            Capacity: null,
            [head, .. tails.Where(_ => type == EntityType.Company).Select(world.Find)],
            [.. tails.Where(_ => type != EntityType.Company).Select(tail => Entity(tail, type))]);
    }

    private Telling Capacity(Statement statement, Company head, bool chinese, DateOnly date)
    {
        var occasion = Occasion(date);
        var terms = Terms($"CAPACITY {head.English} {occasion}", head, occasion);
        var sentence = Filled(statement.Pattern, head, [], new Trade(null, head.Role, head.Role, 0), terms, chinese);
        var row = new ExtractedCapacity
        {
            Subject = head.English,
            Gw = terms.Megawatts / 1000m,
            AsOf = statement.Has("start") ? terms.Start.ToString() : null,
            Status = statement.Status,
            Evidence = sentence,
        };
        return new Telling(sentence, [], row, [head], []);
    }

    private int Occasion(DateOnly date) => (date.DayNumber - options.First.DayNumber) / DaysBetweenEvents;

    private EventTerms Terms(string name, Company head, int occasion) =>
        EventTerms.Of(SeededRandom.For(options.Seed, name), inYuan: head.Invented && head.English.Length % 2 == 0, options.First.AddDays(occasion * DaysBetweenEvents).Year);

    private static string Filled(string pattern, Company head, List<Named> tails, Trade trade, EventTerms terms, bool chinese)
    {
        var names = tails.ConvertAll(tail => tail.In(chinese));
        var list = names.Count < 2 ? names.FirstOrDefault() ?? "" : chinese
            ? $"{string.Join('、', names.SkipLast(1))}和{names[^1]}"
            : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
        var goods = trade.Kind == RelationKind.BuysFrom ? Phrases.OfReports.Goods(trade.Tail).In(chinese) : "";
        return pattern
            .Replace("{head}", head.Name.In(chinese), StringComparison.Ordinal)
            .Replace("{tails}", list, StringComparison.Ordinal)
            .Replace("{tail}", list, StringComparison.Ordinal)
            .Replace("{chip}", list, StringComparison.Ordinal)
            .Replace("{site}", chinese ? list : $"the {list}", StringComparison.Ordinal)
            .Replace("{goods}", goods, StringComparison.Ordinal)
            .Replace("{amount}", Figures.Money(terms.Amount, terms.Currency, chinese), StringComparison.Ordinal)
            .Replace("{gw}", Figures.Power(terms.Megawatts, chinese), StringComparison.Ordinal)
            .Replace("{quantity}", Figures.Count(terms.Quantity, chinese), StringComparison.Ordinal)
            .Replace("{stake}", Figures.Percent(terms.Stake), StringComparison.Ordinal)
            .Replace("{term}", $"{terms.Years}", StringComparison.Ordinal)
            .Replace("{start}", Figures.Date(terms.Start, chinese), StringComparison.Ordinal);
    }

    private static ExtractedRelation Row(Statement statement, Company head, Named tail, EventTerms terms, string sentence) => new()
    {
        // Gold answers know neither loans nor guarantees.
        Type = statement.Kind is RelationKind.LendsTo or RelationKind.Guarantees ? RelationKind.PartnersWith : statement.Kind!.Value,
        Kind = statement.Kind is RelationKind.LendsTo or RelationKind.Guarantees ? statement.Kind : null,
        Head = head.English,
        Tail = tail.English,
        Amount = statement.Has("amount") ? new ExtractedFigure { Value = terms.Amount, Currency = terms.Currency, Bound = Bound.Exact } : null,
        Capacity = statement.Has("gw") ? new ExtractedFigure { Gw = terms.Megawatts / 1000m, Bound = Bound.Exact } : null,
        Quantity = statement.Has("quantity") ? new ExtractedFigure { Value = terms.Quantity, Unit = "unit" } : null,
        Stake = statement.Has("stake") ? terms.Stake : null,
        Start = statement.Has("start") ? terms.Start.ToString() : null,
        TermMonths = statement.Has("term") ? terms.Years * 12 : null,
        Status = statement.Status,
        Evidence = sentence,
    };

    private static ExtractedEntity Entity(Named name, EntityType type) => new() { Name = name.English, Type = type, Aliases = name.Chinese == name.English ? [] : [name.Chinese] };
}
