using System.Globalization;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>How a lexicon's cells write lists, years and conditions: <c>a|b</c>, <c>Facebook@2004-2021</c>, <c>Arm=chip|CPU;Meta=…</c>.</summary>
internal static class AliasNotation
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public static string[] List(string? cell) => cell?.Split('|', Tidy) ?? [];

    /// <summary>Reads <c>name@from-to</c>, either year left out where unknown; a fault is told and gives no years.</summary>
    public static (string Name, int? From, int? To) Dated(string item, Action<string> fault)
    {
        var at = item.LastIndexOf('@');
        if (at < 0)
            return (item, null, null);

        var name = item[..at].Trim();
        var years = item[(at + 1)..].Split('-');
        if (years.Length == 2 && TryYear(years[0], out var from) && TryYear(years[1], out var to) && !(from > to))
            return (name, from, to);

        fault($"'{item}' has no years of the form @2004-2021, @2004- or @-2021");
        return (name, null, null);
    }

    public static LexiconGroup Group(string item, Action<string> fault)
    {
        var (id, from, to) = Dated(item, fault);
        return new LexiconGroup(new EntityId(id), from, to);
    }

    /// <summary>Reads <c>form=word|word;form=word</c>.</summary>
    public static Dictionary<string, string[]> Needs(string? cell, Action<string> fault)
    {
        var needs = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var item in cell?.Split(';', Tidy) ?? [])
        {
            var sign = item.IndexOf('=');
            var words = sign < 0 ? [] : List(item[(sign + 1)..]);
            if (sign <= 0 || words.Length == 0)
                fault($"needs '{item}' is not of the form: form=word|word");
            else if (!needs.TryAdd(item[..sign].Trim(), words))
                fault($"needs names '{item[..sign].Trim()}' twice");
        }

        return needs;
    }

    private static bool TryYear(string text, out int? year)
    {
        year = null;
        if (text.Length == 0)
            return true;
        if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        year = number;
        return true;
    }
}
