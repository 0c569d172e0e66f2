using System.Buffers;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Documents.Zoning;

/// <summary>
/// Words to look for in either language. Hot path: the two kinds are searched apart, for a Latin search is several times faster alone, and a
/// text without Han characters is not searched for Chinese words.
/// </summary>
internal sealed class WordsByScript(string[] chinese, string[] english)
{
    private readonly SearchValues<string> chinese = SearchValues.Create(chinese, StringComparison.Ordinal);
    private readonly SearchValues<string> english = SearchValues.Create(english, StringComparison.OrdinalIgnoreCase);

    public bool In(ReadOnlySpan<char> text) => text.ContainsAny(WordsFor(text));

    /// <summary>How many there are, up to as many as are enough.</summary>
    public int Count(ReadOnlySpan<char> text, int enough)
    {
        var words = WordsFor(text);
        var count = 0;
        for (var at = text.IndexOfAny(words); at >= 0 && ++count < enough; at = text.IndexOfAny(words))
            text = text[(at + 1)..];
        return count;
    }

    /// <summary>By the script of the text's first characters.</summary>
    private SearchValues<string> WordsFor(ReadOnlySpan<char> text)
    {
        const int looked = 100;
        foreach (var character in text.Length > looked ? text[..looked] : text)
        {
            if (ChineseScript.IsHan(character))
                return chinese;
        }

        return english;
    }
}
