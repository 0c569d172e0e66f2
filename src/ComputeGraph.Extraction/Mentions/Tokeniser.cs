using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Divides a sentence into words as names need it: "T-Mobile", "AT&amp;T", "X.AI" and "Inc." are one word each, "Dallas-based" is three,
/// a possessive stands apart, and a run of Chinese characters is one token.
/// </summary>
internal static class Tokeniser
{
    private static readonly WordList LegalSuffixes = WordList.Read("legal-suffixes");

    public static List<Token> Tokenise(string text, TextSpan sentence)
    {
        var tokens = new List<Token>(sentence.Length / 5);
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var character = text[at];
            if (WrittenForm.IsHan(character))
            {
                var end = at + 1;
                while (end < sentence.End && WrittenForm.IsHan(text[end]))
                    end++;
                tokens.Add(new Token(at, end, TokenKind.Han));
                at = end;
            }
            else if (WrittenForm.IsWord(character))
            {
                var token = char.IsDigit(character) ? Number(text, at, sentence.End) : Word(text, at, sentence.End);
                tokens.Add(token);
                at = token.End;
            }
            else if (character is '\'' or '’' && IsPossessive(text, at, sentence))
            {
                tokens.Add(new Token(at, at + 2, TokenKind.Possessive));
                at += 2;
            }
            else
            {
                if (!char.IsWhiteSpace(character))
                    tokens.Add(new Token(at, at + 1, TokenKind.Punctuation));
                at++;
            }
        }

        return tokens;
    }

    private static Token Word(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (WrittenForm.IsWord(text[end]) || IsInside(text, start, end, limit)))
            end++;
        if (end < limit && text[end] == '.' && EndsWithPoint(text.AsSpan(start, end - start)))
            end++;
        var kind = char.IsUpper(text[start]) ? TokenKind.Capitalised
            : text.AsSpan(start, end - start).IndexOfAnyInRange('A', 'Z') > 0 ? TokenKind.InnerCapital
            : TokenKind.Lower;
        return new Token(start, end, kind);
    }

    private static Token Number(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && (WrittenForm.IsWord(text[end]) || (text[end] is '.' or ',' && end + 1 < limit && char.IsDigit(text[end + 1]))))
            end++;
        return new Token(start, end, TokenKind.Number);
    }

    /// <summary>Whether a sign belongs to the word around it.</summary>
    private static bool IsInside(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit)
            return false;
        var next = text[at + 1];
        return text[at] switch
        {
            '&' or '.' => WrittenForm.IsWord(next) && char.IsLetter(next) && char.IsLetterOrDigit(text[at - 1]),
            '-' or '‑' => char.IsUpper(text[start]) && (char.IsUpper(next) || char.IsDigit(next)),
            '\'' or '’' => char.IsUpper(next) && at == start + 1,
            _ => false,
        };
    }

    private static bool EndsWithPoint(ReadOnlySpan<char> word) =>
        word.Contains('.') || (word.Length <= 5 && LegalSuffixes.Has($"{word}."))
        || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St" or "No";

    private static bool IsPossessive(string text, int at, TextSpan sentence) =>
        at > sentence.Start && at + 1 < sentence.End && text[at + 1] is 's' or 'S' && WrittenForm.IsWord(text[at - 1])
        && (at + 2 >= sentence.End || !WrittenForm.IsWord(text[at + 2]));
}
