using ComputeGraph.Core.Extracts;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Generator.Randomness;
using ComputeGraph.Generator.World;
using ComputeGraph.Generator.Writing;

namespace ComputeGraph.Generator;

/// <summary>
/// Generates reports of any number: who deals with whom follows Zipf's law, so that a few pairs are told of again and again while most
/// are rare, as in the press. Invented statements, for load only; never to be shown as news.
/// </summary>
public sealed class ReportGenerator
{
    /// <summary>Draws that only repeat the report are given up after this many.</summary>
    private const int MostDraws = 1000;

    private readonly GeneratorOptions options;
    private readonly GeneratedWorld world;
    private readonly Storyteller storyteller;
    private readonly Commentary commentary;

    /// <exception cref="ArgumentException">The options are wrong; the message holds all that is.</exception>
    public ReportGenerator(GeneratorOptions options)
    {
        var faults = options.Faults().ToList();
        if (faults.Count > 0)
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        this.options = options;
        world = new GeneratedWorld(options.Companies, options.Exponent);
        storyteller = new Storyteller(options, world);
        commentary = new Commentary(world);
    }

    public IEnumerable<GeneratedReport> Generate() => Enumerable.Range(0, options.Documents).Select(Generate);

    /// <summary>The report of a number, the same whichever others are generated.</summary>
    public GeneratedReport Generate(int number)
    {
        var random = SeededRandom.For(options.Seed, $"report {number}");
        var chinese = random.Chance(options.ChineseShare);
        var date = options.First.AddDays(random.Next(0, options.Days - 1));
        var tellings = Tellings(random, chinese, date);
        var page = new ReportPage(random, chinese, date, number, commentary);
        var text = page.Write([.. tellings.Select(telling => telling.Sentence)], options.Bytes);
        var name = $"{(chinese ? "zh" : "en")}-{number:000000}";
        return new GeneratedReport(name, text, Facts(name, chinese, date, tellings, page.Named), tellings.SelectMany(telling => telling.Relations).Select(relation => relation.Event).ToValueList());
    }

    private List<Telling> Tellings(SeededRandom random, bool chinese, DateOnly date)
    {
        var wanted = random.Next(options.LeastClaims, options.MostClaims);
        var told = new HashSet<string>();
        var tellings = new List<Telling>();
        var claims = 0;
        for (var draw = 0; draw < MostDraws && claims < wanted; draw++)
        {
            if (storyteller.Tell(random, chinese, date, told) is not { } telling)
                continue;
            var count = telling.Relations.Count + (telling.Capacity is null ? 0 : 1);
            if (claims + count > options.MostClaims)
                continue;
            tellings.Add(telling);
            claims += count;
        }

        return tellings;
    }

    private static ExtractionFile Facts(string name, bool chinese, DateOnly date, List<Telling> tellings, IEnumerable<Company> named) => new()
    {
        Doc = $"{name}.md",
        Language = chinese ? "zh" : "en",
        Published = PartialDate.OfDay(date).ToString(),
        Entities = tellings.SelectMany(telling => telling.Companies).Concat(named).Distinct()
            .Select(company => new ExtractedEntity
            {
                Name = company.English,
                Type = EntityType.Company,
                Aliases = company.Chinese == company.English ? [] : [company.Chinese],
            })
            .Concat(tellings.SelectMany(telling => telling.Others)).DistinctBy(entity => (entity.Type, entity.Name)).ToValueList(),
        Relations = tellings.SelectMany(telling => telling.Relations).Select(relation => relation.Row).ToValueList(),
        Capacities = tellings.Select(telling => telling.Capacity).OfType<ExtractedCapacity>().ToValueList(),
    };
}
