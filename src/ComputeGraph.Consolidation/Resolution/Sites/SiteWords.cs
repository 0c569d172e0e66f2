using System.Collections.Frozen;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Consolidation.Resolution.Sites;

/// <summary>Words that describe a site without naming it (<c>site-words.txt</c>).</summary>
internal sealed class SiteWords
{
    private readonly FrozenSet<string> words;
    private readonly int longest;

    private SiteWords(IEnumerable<string> lines)
    {
        words = lines.Where(line => !line.StartsWith('#')).Select(NameKey.Of).ToFrozenSet();
        longest = words.Max(word => word.Length);
    }

    public static SiteWords Shipped { get; } = new(EmbeddedLines.Read("site-words.txt"));

    public bool Contains(string key) => words.Contains(key);

    /// <summary>The length of the longest such word that begins at a position of a folded Chinese run; 0 for none.</summary>
    public int LongestAt(string run, int position)
    {
        var length = Math.Min(longest, run.Length - position);
        while (length > 0 && !words.Contains(run.Substring(position, length)))
            length--;
        return length;
    }
}
