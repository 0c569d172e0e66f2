using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Whether one of the words that an everyday name needs stands near it. A word in lower case is found in any case, one with capitals
/// only so; a Latin word must begin a word ("chip" is in "chips", not in "microchip"), and one in capitals must end it too.
/// </summary>
internal sealed class NearbyWords(IEnumerable<string> words)
{
    /// <summary>How far near is, in characters, where the sentence is shorter.</summary>
    private const int Reach = 120;

    private readonly string[] words = [.. words.Select(Simplify)];

    /// <param name="text">The document's text, simplified (<see cref="ChineseScript.ToSimplified(string)"/>).</param>
    /// <param name="sentence">The sentence the name stands in.</param>
    /// <param name="name">The name, in which no word counts.</param>
    public bool AreIn(ReadOnlySpan<char> text, TextSpan sentence, TextSpan name)
    {
        var from = Math.Max(0, Math.Min(sentence.Start, name.Start - Reach));
        var to = Math.Min(text.Length, Math.Max(sentence.End, name.End + Reach));
        foreach (var word in words)
        {
            if (Stands(word, text, from, name.Start) || Stands(word, text, name.End, to))
                return true;
        }

        return false;
    }

    private static bool Stands(string word, ReadOnlySpan<char> text, int from, int to)
    {
        var comparison = char.IsLower(word[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = from; at < to;)
        {
            var found = text[at..to].IndexOf(word, comparison);
            if (found < 0)
                return false;
            at += found;
            if (IsBounded(word, text, at))
                return true;
            at++;
        }

        return false;
    }

    private static bool IsBounded(string word, ReadOnlySpan<char> text, int at)
    {
        if (WrittenForm.IsWord(word[0]) && at > 0 && WrittenForm.IsWord(text[at - 1]))
            return false;
        var end = at + word.Length;
        return !IsAcronym(word) || end >= text.Length || !WrittenForm.IsWord(text[end]) || text[end] == 's';
    }

    private static bool IsAcronym(string word) => word.Length <= 4 && word.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character));

    private static string Simplify(string word) => ChineseScript.ToSimplified(word);
}
