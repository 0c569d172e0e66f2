using ComputeGraph.Core.Names;

namespace ComputeGraph.Documents.PlainText;

/// <summary>How a stretch of text ends and begins, as far as its sentences go.</summary>
internal static class SentenceMarks
{
    private static readonly string[] Abbreviations = ["Inc.", "Corp.", "Ltd.", "Co.", "S.A.", "N.V.", "L.P.", "LLC.", "INC.", "CORP.", "LTD.", "CO."];

    /// <summary>Whether it ends a sentence: a full stop, question or exclamation mark, closing quotes and brackets aside. "Example Inc." does not.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = WithoutClosers(text);
        if (text.IsEmpty || text[^1] is not ('。' or '！' or '？' or '．' or '.' or '!' or '?' or '；' or ';'))
            return false;
        return text[^1] != '.' || !EndsWithAbbreviation(text);
    }

    /// <summary>Whether it ends as no heading does: a full stop, a semicolon or a comma.</summary>
    public static bool EndsAsProse(ReadOnlySpan<char> text)
    {
        text = WithoutClosers(text);
        return !text.IsEmpty
            && (text[^1] is '。' or '；' or ';' or '，' or ',' or '、' || (text[^1] == '.' && !EndsWithAbbreviation(text) && !text.EndsWith("..", StringComparison.Ordinal)));
    }

    /// <summary>Whether one sentence ends and another begins inside.</summary>
    public static bool HoldsSentenceEnd(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            var at = text[i..].IndexOfAny('。', '.');
            if (at < 0)
                return false;
            i += at;
            if (i + 2 >= text.Length)
                return false;
            if (text[i] != '.' || (i > 2 && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && !EndsWithAbbreviation(text[..(i + 1)])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line that begins so goes on with what the line before it said: a lower-case word, or a mark that begins nothing.</summary>
    public static bool Continues(ReadOnlySpan<char> text) =>
        !text.IsEmpty && ((char.IsLower(text[0]) && text[0] < '\u0250') || text[0] is ',' or '.' or ')' or '，' or '。' or '、' or '；' or '）' or '”' or '’' or '%' or '&');

    public static bool IsChinese(char character) => ChineseScript.IsHan(character) || character is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFF60';

    private static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> text) => text.TrimEnd("\"'”’」』）)】》*");

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (text.EndsWith(abbreviation, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
