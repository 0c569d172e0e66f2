using System.Buffers;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>
/// Finds exchange codes where they can be nothing else: with the exchange ("688256.SH", "NASDAQ: NVDA"), in brackets behind the entry's own
/// name, or six digits in brackets. A code that a document has so tied to an entry is found by itself from there on.
/// </summary>
internal sealed class TickerFinder
{
    private const int LongestCode = 6;
    private const int LongestBracket = 60;

    private static readonly SearchValues<char> Closing = SearchValues.Create(")）]】");

    private readonly Dictionary<TickerCode, (LexiconEntry Entry, LexiconAlias Alias)> byCode = [];
    private readonly Dictionary<string, List<(LexiconEntry Entry, LexiconAlias Alias)>> byRoot = new(StringComparer.Ordinal);

    public TickerFinder(IReadOnlyList<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var alias in entry.Aliases.Where(alias => alias.Language == LexiconMatcher.TickerLanguage))
                Add(entry, alias);
        }
    }

    /// <param name="text">The document's text.</param>
    /// <param name="sentences">Where to look.</param>
    /// <param name="names">The names found already, in order.</param>
    public List<LexiconMatch> Find(string text, IReadOnlyList<TextSpan> sentences, List<LexiconMatch> names)
    {
        var found = new List<LexiconMatch>();
        if (byRoot.Count == 0)
            return found;
        var nameByEnd = new Dictionary<int, LexiconEntry>();
        foreach (var name in names)
            nameByEnd[name.Span.End] = name.Entry;
        foreach (var sentence in sentences)
        {
            FindMarked(text, sentence, found);
            FindBracketed(text, sentence, nameByEnd, found);
        }

        FindDefined(text, sentences, found);
        var taken = new SpanSet();
        return [.. found.OrderByDescending(match => match.Span.Length).Where(match => taken.TryAdd(match.Span)).OrderBy(match => match.Span.Start)];
    }

    private void Add(LexiconEntry entry, LexiconAlias alias)
    {
        var code = TickerCode.OfLexicon(alias.Text);
        byCode.TryAdd(code, (entry, alias));
        if (code.Exchange is "SH" or "SZ" or "BJ")
            byCode.TryAdd(code with { Exchange = "CN" }, (entry, alias));
        if (!byRoot.TryGetValue(code.Root, out var bearers))
            byRoot[code.Root] = bearers = [];
        bearers.Add((entry, alias));
    }

    /// <summary>Codes with their exchange: "2330.TW", "688256 CH", "NASDAQ: NVDA", "SZ002851".</summary>
    private void FindMarked(string text, TextSpan sentence, List<LexiconMatch> found)
    {
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var next = text.AsSpan(at, sentence.End - at).IndexOfAnyInRange('0', '9');
            var sign = text.AsSpan(at, sentence.End - at).IndexOfAny('.', ':', '：');
            if (next < 0 && sign < 0)
                return;
            at += next < 0 ? sign : sign < 0 ? next : Math.Min(next, sign);
            var end = text[at] is '.' or ':' or '：' ? AroundSign(text, sentence, at, found) : AtDigit(text, sentence, at, found);
            at = Math.Max(at + 1, end);
        }
    }

    /// <summary>A sign with letters on both sides: "NVDA.O", "NYSE: ORCL".</summary>
    private int AroundSign(string text, TextSpan sentence, int sign, List<LexiconMatch> found)
    {
        var left = Word(text, sentence, sign - 1, backwards: true);
        var rightStart = sign + 1;
        while (rightStart < sentence.End && text[rightStart] == ' ' && text[sign] != '.')
            rightStart++;
        var right = Word(text, sentence, rightStart, backwards: false);
        if (left.Length == 0 || right.Length is 0 or > LongestCode)
            return sign + 1;
        if (text[sign] == '.')
            TryAdd(text, left, right.In(text), new TextSpan(left.Start, right.End), found);
        else
            TryAdd(text, right, left.In(text), right, found);
        return sign + 1;
    }

    /// <summary>A number with an exchange before or behind it: "SH688256", "688256.SH", "2330 TT", "2330-TW".</summary>
    private int AtDigit(string text, TextSpan sentence, int start, List<LexiconMatch> found)
    {
        var end = start;
        while (end < sentence.End && char.IsAsciiDigit(text[end]))
            end++;
        if (end - start is < 3 or > LongestCode)
            return end;

        var code = new TextSpan(start, end);
        var before = Word(text, sentence, start - 1, backwards: true);
        if (before.Length == 2)
            TryAdd(text, code, before.In(text), new TextSpan(before.Start, end), found);
        if (end < sentence.End && text[end] is '.' or '-' or ' ')
        {
            var behind = Word(text, sentence, end + 1, backwards: false);
            if (behind.Length is > 0 and <= 4)
                TryAdd(text, code, behind.In(text), new TextSpan(start, behind.End), found);
        }

        return end;
    }

    private void TryAdd(string text, TextSpan code, ReadOnlySpan<char> exchangeName, TextSpan whole, List<LexiconMatch> found)
    {
        if (code.Length > LongestCode || !TickerCode.TryExchange(exchangeName, out var exchange) || IsLower(exchangeName) || IsLower(code.In(text)))
            return;
        // "1.5 T" and "30 CO" are amounts: an exchange of one or two letters needs a code of its length.
        if (TickerCode.IsNumber(code.In(text)) && exchange.Length == 0)
            return;
        if (byCode.TryGetValue(TickerCode.Of(code.In(text), exchange), out var known))
            found.Add(new LexiconMatch(whole, known.Entry, known.Alias));
    }

    /// <summary>Codes alone in brackets: "(NVDA)", （688256）, "(2330; 3443)".</summary>
    private void FindBracketed(string text, TextSpan sentence, Dictionary<int, LexiconEntry> nameByEnd, List<LexiconMatch> found)
    {
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            var open = text.AsSpan(at, sentence.End - at).IndexOfAny("(（[【");
            if (open < 0)
                return;
            at += open;
            var close = text.AsSpan(at, Math.Min(sentence.End - at, LongestBracket)).IndexOfAny(Closing);
            if (close < 0)
                continue;
            var nameEnd = at;
            while (nameEnd > sentence.Start && text[nameEnd - 1] == ' ')
                nameEnd--;
            FindInBracket(text, new TextSpan(at + 1, at + close), nameByEnd.GetValueOrDefault(nameEnd), nameEnd, found);
        }
    }

    private void FindInBracket(string text, TextSpan inside, LexiconEntry? named, int nameEnd, List<LexiconMatch> found)
    {
        for (var at = inside.Start; at < inside.End; at++)
        {
            var code = Word(text, inside, at, backwards: false);
            if (code.Length == 0)
                continue;
            if (code.Length <= LongestCode && byRoot.TryGetValue(TickerCode.Of(code.In(text), null).Root, out var bearers))
            {
                var bearer = bearers.Find(candidate => candidate.Entry == named);
                if (bearer.Entry is null && named is null && bearers.Count == 1 && StandsForItself(text, code, nameEnd, inside.Start))
                    bearer = bearers[0];
                if (bearer.Entry is not null)
                    found.Add(new LexiconMatch(code, bearer.Entry, bearer.Alias));
            }

            at = code.End;
        }
    }

    /// <summary>Whether a bracketed code behind a form that the lexicon lacks can only be a code: six digits, four that are no year, or four capitals behind a name.</summary>
    private static bool StandsForItself(string text, TextSpan code, int nameEnd, int bracket)
    {
        if (nameEnd == 0 || code.Start != bracket)
            return false;
        var before = text[nameEnd - 1];
        var digits = TickerCode.IsNumber(code.In(text));
        if (digits)
            return code.Length == 6 || (code.Length == 4 && WrittenForm.IsHan(before) && text[code.Start] is not ('1' or '2'));
        return code.Length >= 4 && WrittenForm.IsWord(before) && char.IsUpper(text[code.Start]);
    }

    /// <summary>Codes by themselves, of letters only, where another place in this document ties them to their entry.</summary>
    private static void FindDefined(string text, IReadOnlyList<TextSpan> sentences, List<LexiconMatch> found)
    {
        var defined = found.Where(match => char.IsAsciiLetterUpper(text[match.Span.Start]))
            .Select(match => (Root: TickerCode.OfLexicon(match.Alias.Text).Root, match.Entry, match.Alias))
            .Where(code => code.Root.Length >= 3).DistinctBy(code => code.Root).ToList();
        foreach (var (root, entry, alias) in defined)
        {
            foreach (var sentence in sentences)
            {
                for (var at = sentence.Start; at < sentence.End; at++)
                {
                    var hit = text.AsSpan(at, sentence.End - at).IndexOf(root, StringComparison.Ordinal);
                    if (hit < 0)
                        break;
                    at += hit;
                    if (Word(text, sentence, at, backwards: false).Length == root.Length && (at == sentence.Start || !WrittenForm.IsWord(text[at - 1])))
                        found.Add(new LexiconMatch(new TextSpan(at, at + root.Length), entry, alias));
                }
            }
        }
    }

    /// <summary>The run of letters and digits that starts at, or backwards ends at, a position.</summary>
    private static TextSpan Word(string text, TextSpan within, int at, bool backwards)
    {
        var (start, end) = backwards ? (at + 1, at + 1) : (at, at);
        if (backwards)
        {
            while (start > within.Start && IsCodeCharacter(text[start - 1]) && (start == end || WrittenForm.IsHan(text[start - 1]) == WrittenForm.IsHan(text[end - 1])))
                start--;
        }
        else
        {
            while (end < within.End && IsCodeCharacter(text[end]))
                end++;
        }

        return new TextSpan(start, Math.Max(start, end));
    }

    private static bool IsCodeCharacter(char character) => char.IsAsciiLetterOrDigit(character) || WrittenForm.IsHan(character);

    private static bool IsLower(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('a', 'z') >= 0 && !text.Equals("Nasdaq", StringComparison.Ordinal) && !text.Equals("Xetra", StringComparison.Ordinal);
}
