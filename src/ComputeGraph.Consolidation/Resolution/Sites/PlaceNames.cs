using System.Collections.Frozen;
using System.Text;
using ComputeGraph.Core.Names;

namespace ComputeGraph.Consolidation.Resolution.Sites;

/// <summary>
/// Places of data-centre building in both languages, so that "Abilene, Texas" and 得克萨斯州阿比林 are one place.
/// The table is <c>places.csv</c>; a place it does not hold is known by its own folded form.
/// </summary>
internal sealed class PlaceNames
{
    private const int LongestLatinName = 4;

    private readonly FrozenDictionary<string, (string Id, PlaceKind Kind)> byName;
    private readonly int longestHanName;

    private PlaceNames(IEnumerable<string[]> rows)
    {
        var names =
            from row in rows
            let kind = Enum.Parse<PlaceKind>(row[1], ignoreCase: true)
            from name in row[2].Split('|')
            select (Key: Key(name), Place: (row[0], kind));
        byName = names.DistinctBy(name => name.Key).ToFrozenDictionary(name => name.Key, name => name.Place);
        longestHanName = byName.Keys.Where(NameKey.HasHan).Max(name => name.Length);
    }

    public static PlaceNames Shipped { get; } = new(EmbeddedLines.Read("places.csv").Skip(1).Select(line => line.Split(',')));

    /// <summary>
    /// The place a text names, in a form that both languages share: the narrowest known places, wider ones left out, with whatever
    /// the table does not know. <see langword="null"/> where nothing narrower than a country is named.
    /// </summary>
    public string? Canonical(string place)
    {
        var (known, rest) = Read(place);
        var parts = known.Where(item => item.Kind == PlaceKind.Part).Select(item => item.Id);
        var cities = Ids(known, PlaceKind.City);
        var states = Ids(known, PlaceKind.State);
        if (cities.Count > 0)
            return string.Join(' ', [.. cities, .. rest]);
        if (states.Count > 0)
            return string.Join(' ', [.. states, .. parts.Order(StringComparer.Ordinal), .. rest]);
        return rest.Count > 0 ? string.Join(' ', rest) : null;
    }

    /// <summary>What of a text is neither a known place nor a word that only describes a site; in ordinal order.</summary>
    public IReadOnlyList<string> Unknown(string text) => Read(text).Unknown;

    private static List<string> Ids(IEnumerable<(string Id, PlaceKind Kind)> known, PlaceKind kind) =>
        [.. known.Where(item => item.Kind == kind).Select(item => item.Id).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Two-letter codes are names only in capitals: "in" and "or" are words.</summary>
    private static string Key(string name) => IsCode(name) ? name : NameKey.Of(name);

    private static bool IsCode(string name) => name.Length == 2 && name.All(char.IsAsciiLetterUpper);

    private (List<(string Id, PlaceKind Kind)> Known, List<string> Unknown) Read(string text)
    {
        var known = new List<(string, PlaceKind)>();
        var rest = new SortedSet<string>(StringComparer.Ordinal);
        var words = Words(text).ToList();
        for (var i = 0; i < words.Count;)
        {
            if (NameKey.HasHan(words[i]))
                ReadHan(NameKey.Of(words[i++]), known, rest);
            else
                i += ReadLatin(words, i, known, rest);
        }

        return (known, [.. rest]);
    }

    private int ReadLatin(List<string> words, int start, List<(string Id, PlaceKind Kind)> known, SortedSet<string> rest)
    {
        for (var length = Math.Min(LongestLatinName, words.Count - start); length > 0; length--)
        {
            var name = string.Concat(words.Skip(start).Take(length));
            if (!byName.TryGetValue(length == 1 ? Key(name) : NameKey.Of(name), out var place))
                continue;
            known.Add(place);
            return length;
        }

        var key = NameKey.Of(words[start]);
        if (key.Length > 0 && !SiteWords.Shipped.Contains(key))
            rest.Add(key);
        return 1;
    }

    private void ReadHan(string run, List<(string Id, PlaceKind Kind)> known, SortedSet<string> rest)
    {
        var unknown = new StringBuilder();
        for (var i = 0; i < run.Length;)
        {
            var length = SiteWords.Shipped.LongestAt(run, i);
            for (var tried = Math.Min(longestHanName, run.Length - i); tried >= Math.Max(length, 2); tried--)
            {
                if (!byName.TryGetValue(run.Substring(i, tried), out var place))
                    continue;
                known.Add(place);
                length = tried;
                break;
            }

            if (length == 0)
                unknown.Append(run[i++]);
            else
                i += length;
        }

        if (unknown.Length > 0)
            rest.Add(unknown.ToString());
    }

    /// <summary>Runs of one script: Latin words one by one, Chinese ones whole.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && Script(text[i]) == Script(text[i - 1]))
                continue;
            if (Script(text[i - 1]) != 0)
                yield return text[start..i];
            start = i;
        }
    }

    private static int Script(char character) =>
        ChineseScript.IsHan(character) ? 2 : char.IsLetterOrDigit(character) || character is '.' ? 1 : 0;
}
