using ComputeGraph.Generator.Randomness;
using ComputeGraph.Generator.World;

namespace ComputeGraph.Generator.Writing;

/// <summary>Sentences between the statements, which say nothing of any pair; some name a company.</summary>
internal sealed class Commentary(GeneratedWorld world)
{
    private static readonly IReadOnlyList<string> English = [.. Data.Lines("commentary.en.txt")];
    private static readonly IReadOnlyList<string> Chinese = [.. Data.Lines("commentary.zh.txt")];
    private static readonly CompanyRole[] Roles = Enum.GetValues<CompanyRole>();

    /// <summary>The patterns of one report, without end: all of them in some order, then again those that other words make another sentence of.</summary>
    public static IEnumerable<string> Patterns(SeededRandom random, bool chinese)
    {
        var deck = Shuffled(chinese ? Chinese : English, random);
        while (true)
        {
            foreach (var pattern in deck)
                yield return pattern;
            deck = Shuffled([.. deck.Where(pattern => pattern.Contains('{', StringComparison.Ordinal))], random);
        }
    }

    /// <summary>A pattern as a sentence, with the company it names.</summary>
    public (string Sentence, Company? Named) Filled(string pattern, SeededRandom random, bool chinese)
    {
        var company = pattern.Contains("{company}", StringComparison.Ordinal) ? world.Pick(random.Pick(Roles), random) : null;
        var sentence = pattern
            .Replace("{company}", company?.Name.In(chinese), StringComparison.Ordinal)
            .Replace("{topic}", random.Pick(Phrases.OfReports["topic"]).In(chinese), StringComparison.Ordinal)
            .Replace("{region}", random.Pick(Phrases.OfReports["region"]).In(chinese), StringComparison.Ordinal)
            .Replace("{percent}", Figures.Percent(random.Next(11, 299) / 10m), StringComparison.Ordinal)
            .Replace("{number}", $"{random.Next(3, 60)}", StringComparison.Ordinal)
            .Replace("{month}", Figures.Month(random.Next(1, 12), chinese), StringComparison.Ordinal);
        return (char.ToUpperInvariant(sentence[0]) + sentence[1..], company);
    }

    private static string[] Shuffled(IReadOnlyList<string> patterns, SeededRandom random)
    {
        string[] shuffled = [.. patterns];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = random.Next(0, i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }
}
