using ComputeGraph.Generator.Randomness;

namespace ComputeGraph.Generator.World;

/// <summary>All companies, in order of renown within each role: the real ones first.</summary>
public sealed class GeneratedWorld
{
    private const int SitesEach = 2;
    private const int ChipsEach = 3;

    private readonly Dictionary<CompanyRole, IReadOnlyList<Company>> byRole = [];
    private readonly Dictionary<CompanyRole, ZipfDistribution> renown = [];
    private readonly Dictionary<Named, Company> byName;

    public GeneratedWorld(int companies, double exponent)
    {
        var real = Real().ToList();
        var invented = Invented(real.Count, companies - real.Count);
        foreach (var role in Enum.GetValues<CompanyRole>())
        {
            byRole[role] = [.. real.Concat(invented).Where(company => company.Role == role)];
            renown[role] = new ZipfDistribution(byRole[role].Count, exponent);
        }

        Companies = [.. byRole.Values.SelectMany(list => list)];
        byName = Companies.ToDictionary(company => company.Name);
    }

    public IReadOnlyList<Company> Companies { get; }

    public Company Find(Named name) => byName[name];

    /// <summary>A company of a role, the more renowned the more likely.</summary>
    public Company Pick(CompanyRole role, SeededRandom random) => byRole[role][renown[role].Next(random)];

    private static IEnumerable<Company> Real() => Data.Lines("companies.csv").Skip(1).Select((line, number) =>
    {
        var fields = line.Split(',');
        var role = Enum.Parse<CompanyRole>(fields[0], ignoreCase: true);
        var chips = fields[3].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(chip => new Named(chip, chip));
        return new Company(role, fields[1], fields[2].Length > 0 ? fields[2] : fields[1], Invented: false, [.. chips], Sites(role, number));
    });

    private static IEnumerable<Company> Invented(int before, int count)
    {
        var roles = Enum.GetValues<CompanyRole>();
        for (var i = 0; i < count; i++)
        {
            var (role, round) = (roles[i % roles.Length], i / roles.Length);
            var suffixes = Phrases.OfNames[role.ToString().ToLowerInvariant()];
            var suffix = suffixes[round % suffixes.Count];
            // Roles walk through the words from different places, so that one word seldom names companies of two roles.
            var word = Word(round + i % roles.Length * 37);
            yield return new Company(
                role, $"{word.English} {suffix.English}", word.Chinese + suffix.Chinese, Invented: true, Chips(role, word, round), Sites(role, before + i));
        }
    }

    private static Named Word(int number)
    {
        var (first, second) = (Phrases.OfNames["first"], Phrases.OfNames["second"]);
        var (column, row) = (number % first.Count, number / first.Count);
        var (one, two) = (first[column], second[(row + column * 7) % second.Count]);
        return new Named(one.English + two.English, one.Chinese + two.Chinese);
    }

    private static IReadOnlyList<Named> Chips(CompanyRole role, Named word, int round) => role == CompanyRole.Chip
        ? [.. Enumerable.Range(1, ChipsEach).Select(generation => $"{word.English[..1]}{(char)('A' + round % 26)}{generation}00").Select(name => new Named($"{word.English} {name}", $"{word.Chinese}{name}"))]
        : [];

    /// <summary>Every site stands at a place of its own.</summary>
    private static IReadOnlyList<Named> Sites(CompanyRole role, int number) => role is CompanyRole.Developer or CompanyRole.Cloud
        ? [.. Enumerable.Range(number * SitesEach, SitesEach).Select(Site)]
        : [];

    private static Named Site(int number)
    {
        var (words, places) = (Phrases.OfNames["first"].Count * Phrases.OfNames["second"].Count, Phrases.OfNames["place"]);
        var (word, place) = (Word(number), places[number / words % places.Count]);
        return new Named($"{word.English} {place.English} campus", $"{word.Chinese}{place.Chinese}园区");
    }
}
