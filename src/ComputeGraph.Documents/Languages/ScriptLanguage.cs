using ComputeGraph.Core.Names;

namespace ComputeGraph.Documents.Languages;

/// <summary>The language of a passage by its script: a Han character weighs what four Latin letters do, for a Chinese text about companies is full of Latin names.</summary>
internal static class ScriptLanguage
{
    public const string Chinese = "zh";
    public const string English = "en";
    public const string Undetermined = "und";

    private const int LatinLettersPerHan = 4;
    private const int FewestLatin = 3;

    /// <summary>Han and Latin letters of a passage, and letters of other scripts.</summary>
    public static (int Han, int Latin, int Other) Count(ReadOnlySpan<char> text)
    {
        var (han, latin, other) = (0, 0, 0);
        foreach (var character in text)
        {
            if (character < '\u00C0')
                latin += (uint)((character | ' ') - 'a') <= 'z' - 'a' ? 1 : 0;
            else if (ChineseScript.IsHan(character))
                han++;
            else if (char.IsLetter(character))
                (latin, other) = character < '\u0250' ? (latin + 1, other) : (latin, other + 1);
        }

        return (han, latin, other);
    }

    /// <summary><c>zh</c>, <c>en</c>, or <c>und</c> where too few letters tell, or another script (kana, hangul, Cyrillic) prevails.</summary>
    public static string Of(int han, int latin, int other)
    {
        if (other > han && other * 2 > latin)
            return Undetermined;
        if (han > 0 && han * LatinLettersPerHan >= latin)
            return Chinese;
        return latin >= FewestLatin ? English : Undetermined;
    }
}
