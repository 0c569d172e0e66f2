using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>Whether a line has the form of a heading.</summary>
internal static class HeadingForm
{
    /// <summary>Columns of the widest heading inside a text.</summary>
    public const int Widest = 80;

    /// <summary>Columns of the widest title.</summary>
    public const int WidestTitle = 160;

    /// <summary>Columns of the widest line of a masthead.</summary>
    public const int WidestOfMasthead = 120;

    /// <summary>No masthead has more lines before its last.</summary>
    private const int LinesOfMasthead = 6;

    /// <summary>How wide a heading at this place of a document may be.</summary>
    public static int WidestAt(int place) => place == 0 ? WidestTitle : place < LinesOfMasthead ? WidestOfMasthead : Widest;

    /// <summary>One line of some words, no sentence, beginning as headings begin.</summary>
    public static bool Is(ReadOnlySpan<char> line, int columns, int widest)
    {
        if (columns > widest || line.IsEmpty || SentenceMarks.EndsAsProse(line) || StandaloneLines.IsSpeech(line) || SentenceMarks.HoldsSentenceEnd(line))
            return false;
        if (line[0] is '(' or '（' && line[^1] is ')' or '）' && columns > 24)
            return false;
        var isBrand = line.Length > 2 && char.IsLower(line[0]) && (char.IsUpper(line[1]) || char.IsUpper(line[2]));
        if (SentenceMarks.Continues(line) && !isBrand)
            return false;
        var commas = line.Count('，') + line.Count('、');
        return (commas < 2 || columns <= 40 || columns > Widest) && Letters(line) >= 2;
    }

    /// <summary>A question that a text asks to answer it; its topic is the answer's.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> line) => line[^1] is '?' or '？';

    /// <summary>A question behind its speaker's name: "Moderator: Who is next?". A title may have that form, a heading inside a text has not.</summary>
    public static bool IsPutQuestion(ReadOnlySpan<char> line) => IsQuestion(line) && line.IndexOfAny(':', '：') is > 0 and < 30;

    public static bool EndsWithColon(ReadOnlySpan<char> line) => line[^1] is ':' or '：';

    private static int Letters(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var character in line)
            letters += char.IsLetter(character) ? 1 : 0;
        return letters;
    }
}
