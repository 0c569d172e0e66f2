using System.Text;

namespace ComputeGraph.Core.Names;

/// <summary>
/// What two written forms of one name have in common: width, case, spaces, punctuation, diacritics and the Chinese script folded away.
/// Equal keys are the only likeness by which names are ever taken for one.
/// </summary>
public static class NameKey
{
    /// <summary>The folded form; empty where the text has neither letter nor digit.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in UnicodeForms.ToNfkd(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                Append(folded, Rune.ToLowerInvariant(rune));
            else if (rune.Value is '+' or '&' && folded.Length > 0)
                folded.Append((char)rune.Value);
        }

        return folded.ToString();
    }

    /// <summary>Whether a text holds any Han character.</summary>
    public static bool HasHan(string text) => text.Any(ChineseScript.IsHan);

    /// <summary>Edit distance between two keys (Levenshtein 1966), for naming the nearest known names; never for taking names as one.</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsBmp)
            folded.Append(ChineseScript.ToSimplified((char)rune.Value));
        else
            folded.Append(rune.ToString());
    }
}
