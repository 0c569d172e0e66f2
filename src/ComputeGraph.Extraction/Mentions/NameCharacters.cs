using System.Collections.Frozen;
using System.Globalization;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>How much more at home each Chinese character is in names of companies than in everyday words.</summary>
internal static class NameCharacters
{
    /// <summary>What a character says that neither names nor words were seen to hold.</summary>
    private const double Unseen = -0.5;

    private static readonly FrozenDictionary<char, double> Scores = Read();

    /// <summary>The mean log-odds of a stretch of simplified characters; above zero a name is likelier.</summary>
    public static double Mean(ReadOnlySpan<char> simplified)
    {
        var sum = 0.0;
        foreach (var character in simplified)
            sum += Scores.GetValueOrDefault(character, Unseen);
        return simplified.Length == 0 ? 0 : sum / simplified.Length;
    }

    private static FrozenDictionary<char, double> Read()
    {
        var scores = new Dictionary<char, double>();
        foreach (var line in WordList.ReadLines("zh-name-characters").Words)
        {
            var blank = line.IndexOf(' ');
            var score = double.Parse(line[..blank], CultureInfo.InvariantCulture);
            foreach (var character in line.AsSpan(blank + 1))
                scores[character] = score;
        }

        return scores.ToFrozenDictionary();
    }
}
