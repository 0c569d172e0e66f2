namespace ComputeGraph.Core.Names;

/// <summary>
/// Width, case, diacritics and Chinese script folded one character for one, so that offsets stay, which the normal forms of
/// <see cref="UnicodeForms"/> do not promise. A table, for matching in one pass.
/// </summary>
public static class CharacterFold
{
    private const string Accented =
        "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžơưǎǐǒǔșț";

    private const string Plain =
        "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijklllllnnnooorrrsssstttuuuuuuwyzzzouaioust";

    private static readonly char[] CaseKept = Build(lower: false);
    private static readonly char[] Folded = Build(lower: true);

    /// <summary>The character in lower case, half width, without diacritics, and simplified.</summary>
    public static char Of(char character) => Folded[character];

    /// <summary>The character in half width, without diacritics, and simplified; its case as it was.</summary>
    public static char KeepingCase(char character) => CaseKept[character];

    /// <summary>The whole table of <see cref="Of(char)"/>, for loops that cannot afford a call; indexed by character.</summary>
    public static ReadOnlySpan<char> Table => Folded;

    private static char[] Build(bool lower)
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = HalfWidth((char)i);
        for (var i = 0; i < Accented.Length; i++)
        {
            table[Accented[i]] = Plain[i];
            var upper = char.ToUpperInvariant(Accented[i]);
            if (upper > '\u007F')
                table[upper] = char.ToUpperInvariant(Plain[i]);
        }

        for (var i = 0; i < table.Length; i++)
        {
            var character = ChineseScript.ToSimplified(table[i]);
            table[i] = lower ? char.ToLowerInvariant(character) : character;
        }

        return table;
    }

    private static char HalfWidth(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };
}
