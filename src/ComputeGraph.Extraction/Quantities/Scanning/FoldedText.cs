using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Quantities.Scanning;

/// <summary>
/// A sentence as the grammars read it: width, case and Chinese script folded, white space made blank, one character for one, so that
/// positions are those of the sentence. Reading outside it gives NUL, which spares every grammar its bounds checks.
/// </summary>
internal sealed class FoldedText
{
    private readonly string source;
    private readonly TextSpan span;
    private readonly char[] folded;

    public FoldedText(string source, TextSpan span)
    {
        this.source = source;
        this.span = span;
        folded = new char[span.Length];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(source[span.Start + i]);
        KeepFullWidthGroups();
    }

    public int Length => folded.Length;

    public char this[int position] => (uint)position < (uint)folded.Length ? folded[position] : '\0';

    public ReadOnlySpan<char> Slice(int start, int end) => folded.AsSpan(start, end - start);

    /// <summary>The character as written, before folding.</summary>
    public char Written(int position) => (uint)position < (uint)folded.Length ? source[span.Start + position] : '\0';

    public string WrittenSlice(int start, int end) => source[(span.Start + start)..(span.Start + end)];

    public TextSpan ToDocument(int start, int end) => new(span.Start + start, span.Start + end);

    public int SkipBlanks(int position)
    {
        while (this[position] == ' ')
            position++;
        return position;
    }

    public int SkipBlanksBack(int position)
    {
        while (this[position - 1] == ' ')
            position--;
        return position;
    }

    /// <summary>Where the Latin word or number at a position ends.</summary>
    public int WordEnd(int position)
    {
        while (IsLatin(this[position]))
            position++;
        return position;
    }

    /// <summary>Where the Latin word that ends at a position begins.</summary>
    public int WordStart(int position)
    {
        while (IsLatin(this[position - 1]))
            position--;
        return position;
    }

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F' and not '\u00F7');

    /// <summary>Whether a folded character is part of a word in Latin script: a letter or a digit.</summary>
    public static bool IsLatin(char character) => IsDigit(character) || IsLetter(character);

    /// <summary>Whether a folded character ends a clause.</summary>
    public static bool IsClauseBorder(char character) => character is ',' or ';' or ':' or '.' or '!' or '?' or '。' or '，' or '；' or '(' or ')' or '\u2014' or '\0';

    public static char Fold(char character) => character switch
    {
        < '\u0080' => character is '\n' or '\r' or '\t' ? ' ' : char.ToLowerInvariant(character),
        '\u3000' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u200A' or '\u2002' or '\u2003' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        '\u2015' or '\u2E3A' => '\u2014',
        '\u301C' or '\u223C' or '\u02DC' => '~',
        '\uFFE5' => '\u00A5',
        '\uFFE1' => '\u00A3',
        '\u2018' or '\u2019' => '\'',
        // Full-width commas and semicolons divide clauses; the half-width comma may group digits.
        '\uFF0C' or '\uFF1B' => character,
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(character - 0xFEE0)),
        >= '\u4E00' => ChineseScript.ToSimplified(character),
        _ => char.ToLowerInvariant(character),
    };

    /// <summary>A full-width comma between full-width digits groups them (１，５００).</summary>
    private void KeepFullWidthGroups()
    {
        for (var i = 1; i + 1 < folded.Length; i++)
        {
            if (folded[i] == '\uFF0C' && Written(i - 1) is >= '\uFF10' and <= '\uFF19' && Written(i + 1) is >= '\uFF10' and <= '\uFF19')
                folded[i] = ',';
        }
    }
}
