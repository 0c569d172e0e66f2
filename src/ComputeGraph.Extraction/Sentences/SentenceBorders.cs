using System.Buffers;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Sentences;

/// <summary>
/// Finds where sentences end: behind 。！？ and the closing quotes after them, behind English stops that are no abbreviation, decimal point or
/// initial, behind a ； that divides numbered items, and at blank lines. Nothing ends inside brackets.
/// </summary>
internal static class SentenceBorders
{
    private const string Closing = "”’」』》〉\"')）]】］〕";

    /// <summary>A look-ahead without a bound would make a text of nothing but marks quadratic.</summary>
    private const int MostClosing = 8;

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");

    /// <summary>Every position behind a sentence's end within a zone, in order; the zone's own end is not among them.</summary>
    public static IEnumerable<int> Find(string text, TextSpan zone)
    {
        var brackets = BracketPairs.Find(text, zone);
        var bracket = 0;
        var start = zone.Start;
        for (var i = zone.Start; i < zone.End; i++)
        {
            while (bracket < brackets.Count && brackets[bracket].End <= i)
                bracket++;
            if (bracket < brackets.Count && brackets[bracket].Contains(i))
            {
                i = brackets[bracket].End - 1;
                continue;
            }

            var end = EndAt(text, zone, start, i);
            if (end <= i || end >= zone.End)
                continue;
            yield return end;
            start = end;
            i = end - 1;
        }
    }

    /// <summary>The end of the sentence that the character at a position closes, or -1.</summary>
    private static int EndAt(string text, TextSpan zone, int start, int position) => text[position] switch
    {
        '。' or '！' or '？' or '｡' => BehindClosing(text, zone.End, position + 1),
        '!' or '?' => MarkEnd(text, zone, position),
        '.' => StopEnd(text, zone, start, position),
        '；' or ';' => IsItem(text, zone.End, position + 1) ? position + 1 : -1,
        '\n' => IsBlankLine(text, zone.End, position) ? position + 1 : -1,
        _ => -1,
    };

    private static int BehindClosing(string text, int limit, int position)
    {
        limit = Math.Min(limit, position + MostClosing);
        while (position < limit && (Closing.Contains(text[position]) || text[position] is '；' or '。' or '！' or '？' or '!' or '?' or '…'))
            position++;
        return position;
    }

    private static int MarkEnd(string text, TextSpan zone, int position)
    {
        var end = BehindClosing(text, zone.End, position + 1);
        if (end >= zone.End || ChineseScript.IsHan(text[end]))
            return end;
        return char.IsWhiteSpace(text[end]) && BeginsSentence(text, zone.End, end) ? end : -1;
    }

    private static int StopEnd(string text, TextSpan zone, int start, int position)
    {
        var end = BehindClosing(text, zone.End, position + 1);
        if (end < zone.End && text[end] == '.')
            return -1;
        if (end >= zone.End)
            return end;
        var isBlank = char.IsWhiteSpace(text[end]);
        if (!isBlank && !ChineseScript.IsHan(text[end]))
            return -1;
        var word = WordBefore(text, zone.Start, position);
        if (IsEnumerator(text, start, position) || (!isBlank && (word.Length == 0 || char.IsDigit(word[^1])) && !ChineseScript.IsHan(text[Math.Max(zone.Start, position - 1)])))
            return -1;
        return BeginsSentence(text, zone.End, end) && !LeavesOpen(text, zone.End, end, word) ? end : -1;
    }

    private static bool LeavesOpen(string text, int limit, int end, ReadOnlySpan<char> word)
    {
        const int MostLetters = 16;
        var next = SkipBlanks(text, limit, end);
        var stop = Math.Min(next + 1, limit);
        while (stop < limit && stop - next < MostLetters && char.IsAsciiLetter(text[stop - 1]) && char.IsAsciiLetter(text[stop]))
            stop++;
        return Abbreviations.LeavesOpen(word, text.AsSpan(next, stop - next));
    }

    /// <summary>The Latin word right before a stop, with inner stops (U.S); empty behind anything else.</summary>
    private static ReadOnlySpan<char> WordBefore(string text, int limit, int position)
    {
        const int MostLetters = 16;
        var start = position;
        while (start > limit && position - start < MostLetters && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '\'' or '/'))
            start--;
        return text.AsSpan(start, position - start).TrimStart('.');
    }

    /// <summary>Whether what follows may begin a sentence: anything but a lower-case word (names such as xAI apart) or a mark that goes on.</summary>
    private static bool BeginsSentence(string text, int limit, int position)
    {
        var next = SkipBlanks(text, limit, position);
        if (next >= limit)
            return true;
        if (!char.IsLower(text[next]))
            return text[next] is not (',' or ';' or ':' or '，' or '；' or '：' or '-' or '–' or ')' or '）');
        for (var i = next + 1; i < limit && i < next + 8 && (char.IsLetterOrDigit(text[i]) || text[i] == '-'); i++)
        {
            if (char.IsUpper(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>"1." or "iv." or "A." at a sentence's beginning numbers it.</summary>
    private static bool IsEnumerator(string text, int start, int stop)
    {
        const int MostCharacters = 4;
        while (start < stop && (char.IsWhiteSpace(text[start]) || text[start] is '(' or '（' or '-' or '•' or '*' or '#'))
            start++;
        if (stop - start is 0 or > MostCharacters)
            return false;
        var mark = text.AsSpan(start, stop - start);
        return !mark.ContainsAnyExceptInRange('0', '9') || (mark.Length == 1 && char.IsAsciiLetter(mark[0])) || !mark.ContainsAnyExcept(RomanDigits);
    }

    /// <summary>Behind a ；: 2）, （二）, ②, 二是, 其二, 第二， and (b) begin an item.</summary>
    private static bool IsItem(string text, int limit, int position)
    {
        var at = SkipBlanks(text, limit, position);
        if (at >= limit)
            return false;
        if (text[at] is >= '①' and <= '⑳')
            return true;
        var isOpen = text[at] is '(' or '（';
        var start = isOpen ? at + 1 : at;
        if (!isOpen && text[at] is '其' or '第')
            start++;
        var end = start;
        while (end < limit && end - start < 3 && (char.IsAsciiDigit(text[end]) || "一二三四五六七八九十".Contains(text[end]) || (isOpen && char.IsAsciiLetterLower(text[end]))))
            end++;
        if (end == start || end >= limit)
            return false;
        return text[start - 1] switch
        {
            '其' => text[end] is ',' or '，' or '、' or ':' or '：',
            '第' => text[end] is ',' or '，' or '、',
            _ => text[end] is ')' or '）' or '、' || (!char.IsAsciiDigit(text[start]) && text[end] == '是') || (char.IsAsciiDigit(text[start]) && text[end] == '.' && end + 1 < limit && !char.IsAsciiDigit(text[end + 1])),
        };
    }

    private static bool IsBlankLine(string text, int limit, int position)
    {
        var next = position + 1;
        while (next < limit && text[next] is ' ' or '\t' or '\u3000')
            next++;
        return next < limit && text[next] == '\n';
    }

    private static int SkipBlanks(string text, int limit, int position)
    {
        while (position < limit && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
