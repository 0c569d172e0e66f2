using System.Collections.Frozen;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>What English texts call companies ("chip start-up"), with the role in the chain each noun tells.</summary>
internal static class RoleNouns
{
    private static readonly FrozenDictionary<string, string?> Roles = WordList.ReadMap("roles");
    private static readonly int LongestInWords = Roles.Keys.Max(noun => noun.Count(character => character is ' ' or '-') + 1);

    /// <summary>Reads a role noun that ends at a token, the longest that fits.</summary>
    /// <returns>How many tokens it takes; 0 where none ends there.</returns>
    public static int EndingAt(Passage passage, int last, out string? role)
    {
        role = null;
        for (var first = Math.Max(0, last - (LongestInWords * 2)); first <= last; first++)
        {
            if (TryRead(passage, first, last, out role))
                return last - first + 1;
        }

        return 0;
    }

    private static bool TryRead(Passage passage, int first, int last, out string? role)
    {
        role = null;
        if (!passage.Tokens[first].IsWord || !passage.Tokens[last].IsWord)
            return false;
        var phrase = passage.Text.AsSpan(passage.Tokens[first].Start, passage.Tokens[last].End - passage.Tokens[first].Start);
        if (phrase.Length > 40)
            return false;
        Span<char> lower = stackalloc char[phrase.Length];
        phrase.ToLowerInvariant(lower);
        for (var i = 0; i < lower.Length; i++)
        {
            if (lower[i] == '\n')
                lower[i] = ' ';
        }

        var lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(lower, out role))
            return true;
        // "rivals X and Y".
        return lower.Length > 4 && lower[^1] == 's' && lookup.TryGetValue(lower[..^1], out role);
    }
}
