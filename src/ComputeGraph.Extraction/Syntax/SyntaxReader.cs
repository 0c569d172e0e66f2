using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Discourse;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>Words, clauses and groups of a sentence, from punctuation and closed-class words alone: no tagger, no parser.</summary>
public static class SyntaxReader
{
    private const int LongestModifierWords = 7;
    private const int LongestModifierCharacters = 16;

    /// <summary>Latin words with their apostrophes and inner hyphens, and numbers, as spans of the document.</summary>
    public static IReadOnlyList<TextSpan> Words(string sentence, int offset)
    {
        var words = new List<TextSpan>();
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!IsWord(sentence[i]))
                continue;
            var start = i;
            while (i + 1 < sentence.Length && (IsWord(sentence[i + 1]) || (sentence[i + 1] is '.' or ',' && i + 2 < sentence.Length && char.IsAsciiDigit(sentence[i]) && char.IsAsciiDigit(sentence[i + 2]))))
                i++;
            words.Add(new TextSpan(offset + start, offset + i + 1));
        }

        return words;
    }

    /// <summary>Clauses: cut at commas, semicolons, colons and dashes that neither join participants nor stand in a name or number, and before clause openers.</summary>
    public static IReadOnlyList<TextSpan> Clauses(string sentence, TextSpan span, IReadOnlyList<TextSpan> words, IReadOnlyList<Participant> participants, Func<int, bool> isTaken)
    {
        var starts = new SortedSet<int> { span.Start };
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] is not (',' or '，' or ';' or '；' or ':' or '：' or '—' or '–' or '。' or '!' or '?' or '！' or '？' or '\t' or '|') || isTaken(span.Start + i))
                continue;
            if (i > 0 && i + 1 < sentence.Length && char.IsAsciiDigit(sentence[i - 1]) && char.IsAsciiDigit(sentence[i + 1]))
                continue;
            if (!JoinsParticipants(sentence, span.Start, i, participants))
                starts.Add(span.Start + i + 1);
        }

        foreach (var word in words)
        {
            if (word.Start > span.Start && !isTaken(word.Start) && ClosedClassWords.EnglishClauseOpeners.Contains(sentence[(word.Start - span.Start)..(word.End - span.Start)]))
                starts.Add(word.Start);
        }

        var ordered = starts.Where(start => start < span.End).ToArray();
        return [.. ordered.Select((start, index) => new TextSpan(start, index + 1 < ordered.Length ? ordered[index + 1] : span.End))];
    }

    /// <summary>Groups of coordinated participants with their markers.</summary>
    public static IReadOnlyList<ParticipantGroup> Groups(Sentence sentence, string text, IReadOnlyList<TextSpan> words, IReadOnlyList<TextSpan> clauses, IReadOnlyList<Participant> participants, IReadOnlyList<TextSpan> figures)
    {
        var said = participants.Where(participant => participant.IsSaid).OrderBy(participant => participant.Span.Start).ToArray();
        var groups = new List<ParticipantGroup>();
        for (var i = 0; i < said.Length;)
        {
            var last = i;
            while (last + 1 < said.Length && said[last + 1].Type == said[i].Type && AreOneGroup(text, sentence.Span.Start, said[last].Span, said[last + 1].Span))
                last++;
            var span = new TextSpan(said[i].Span.Start, said[last].Span.End);
            var follower = Follower(text, sentence.Span.Start, span.End);
            groups.Add(new ParticipantGroup
            {
                Members = said[i..(last + 1)],
                Span = span,
                Clause = ClauseAt(clauses, span.Start),
                Marker = MarkerBefore(sentence, text, words, Floor(sentence, i > 0 ? said[i - 1].Span.End : sentence.Span.Start, span.Start, figures), span),
                Possessive = follower.Possessive || IsPossessivePronoun(text, sentence.Span.Start, said[last]),
                Product = said[i].Type == EntityType.Company && (follower.Product || (last + 1 < said.Length && said[last + 1].Type == EntityType.Chip && IsAttached(text, sentence.Span.Start, span.End, said[last + 1].Span.Start))),
            });
            i = last + 1;
        }

        return groups;
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '\'' or '’' or '-' or '$' || (character is >= '\u00C0' and <= '\u024F');

    private static int ClauseAt(IReadOnlyList<TextSpan> clauses, int position)
    {
        for (var i = clauses.Count - 1; i > 0; i--)
        {
            if (clauses[i].Start <= position)
                return i;
        }

        return 0;
    }

    /// <summary>Whether a comma stands between two participants of one list.</summary>
    private static bool JoinsParticipants(string sentence, int offset, int comma, IReadOnlyList<Participant> participants)
    {
        Participant? before = null, after = null;
        foreach (var participant in participants)
        {
            if (!participant.IsSaid)
                continue;
            if (participant.Span.End <= offset + comma && (before is null || participant.Span.End > before.Span.End))
                before = participant;
            if (participant.Span.Start > offset + comma && (after is null || participant.Span.Start < after.Span.Start))
                after = participant;
        }

        return before is not null && after is not null && before.Type == after.Type && IsCoordination(sentence, offset, before.Span.End, after.Span.Start);
    }

    /// <summary>Whether two participants stand together: coordinated, or both meant by one word ("the two").</summary>
    private static bool AreOneGroup(string text, int offset, TextSpan first, TextSpan second) =>
        first == second || (second.Start >= first.End && IsCoordination(text, offset, first.End, second.Start));

    private static bool IsCoordination(string text, int offset, int start, int end)
    {
        if (end < start)
            return false;
        var gap = WithoutBrackets(text[(start - offset)..(end - offset)]).Trim();
        return gap is "、" or "," or "，" or "和" or "与" or "及" or "以及" or "或" or "/" or "&" or "和/或" or "跟"
            || gap.Equals("and", StringComparison.OrdinalIgnoreCase) || gap.Equals("or", StringComparison.OrdinalIgnoreCase)
            || gap is ", and" or ", or" or "as well as" or "and the" or ", and the" or "and its" or ", as well as" or "and by" or "and from" or "与与" or "、以及" or "，以及" or "and/or" or "and chipmaker" or ", then";
    }

    private static string WithoutBrackets(string gap)
    {
        var open = gap.IndexOfAny(['(', '（']);
        var close = gap.IndexOfAny([')', '）']);
        return open >= 0 && close > open ? gap[..open] + gap[(close + 1)..] : gap;
    }

    private static (bool Possessive, bool Product) Follower(string text, int offset, int end)
    {
        var rest = text.AsSpan(end - offset);
        var bracket = rest.TrimStart();
        if (bracket.Length > 0 && bracket[0] is '(' or '（' && bracket.IndexOfAny(')', '）') is var close and > 0 and < 30)
            rest = bracket[(close + 1)..];
        var possessive = rest.StartsWith("'s") || rest.StartsWith("’s") || (rest.StartsWith("'") && !rest.StartsWith("' ")) || rest.StartsWith("’ ") || rest.TrimStart().StartsWith("的") || rest.TrimStart().StartsWith("旗下") || rest.TrimStart().StartsWith("自研");
        var after = rest;
        if (possessive)
            after = rest.TrimStart("'’s的").TrimStart();
        after = after.TrimStart();
        if (after.Length > 0 && after[0] >= '\u3400')
            return (possessive, StartsWithProduct(after));
        var wordEnd = 0;
        while (wordEnd < after.Length && IsWord(after[wordEnd]))
            wordEnd++;
        var first = after[..wordEnd].ToString();
        var second = after[wordEnd..].TrimStart();
        var secondEnd = 0;
        while (secondEnd < second.Length && IsWord(second[secondEnd]))
            secondEnd++;
        return (possessive, ClosedClassWords.EnglishProductNouns.Contains(first) || StartsWithProduct(after)
            || (first.Length > 0 && !ClosedClassWords.EnglishPrepositions.Contains(first) && !ClosedClassWords.EnglishPhraseBreaks.Contains(first) && ClosedClassWords.EnglishProductNouns.Contains(second[..secondEnd].ToString())));
    }

    private static bool StartsWithProduct(ReadOnlySpan<char> rest)
    {
        foreach (var noun in ClosedClassWords.ChineseProductNouns)
        {
            if (rest.StartsWith(noun) || (rest.Length > 4 && rest[..Math.Min(rest.Length, noun.Length + 4)].IndexOf(noun) is >= 0 and <= 4 && rest[..4].IndexOfAny("，,。、向从与和将为在") < 0))
                return true;
        }

        return false;
    }

    private static bool IsPossessivePronoun(string text, int offset, Participant participant) =>
        participant.Kind == ParticipantKind.Anaphor && text[(participant.Span.Start - offset)..(participant.Span.End - offset)].ToLowerInvariant() is "its" or "their" or "其" or "whose" or "our";

    private static bool IsAttached(string text, int offset, int start, int end) =>
        text[(start - offset)..(end - offset)].Trim() is "" or "'s" or "’s" or "的" or "旗下" or "旗下的" or "自研" or "自研的" or "最新" or "最新的" or "新一代" or "'s new" or "'s latest" or "’s new" or "’s latest";

    /// <summary>
    /// The preposition or coverb that governs a group: looked for leftwards over modifiers ("from the chip start-up Cerebras"), not
    /// beyond punctuation, another participant, or a word that opens another phrase.
    /// </summary>
    private static string MarkerBefore(Sentence sentence, string text, IReadOnlyList<TextSpan> words, int floor, TextSpan group)
    {
        var (start, end) = (group.Start, group.End);
        var offset = sentence.Span.Start;
        var before = text[(floor - offset)..(start - offset)];
        var cut = before.LastIndexOfAny([',', '，', '。', ';', '；', ':', '：', '、', '(', '（', '“', '「', '\n', '|']);
        if (cut >= 0 && before[cut] is not ('“' or '「'))
            before = before[(cut + 1)..];
        var trimmed = before.TrimEnd(' ', '“', '「', '"', '《', '‘');
        if (trimmed.Length > 0 && trimmed[^1] >= '\u3400')
            return ChineseMarker(trimmed);
        var determined = false;
        for (int i = words.Count - 1, seen = 0; i >= 0 && seen <= LongestModifierWords; i--)
        {
            if (words[i].End > start || words[i].Start < start - before.Length)
                continue;
            var word = text[(words[i].Start - offset)..(words[i].End - offset)].ToLowerInvariant();
            if (ClosedClassWords.EnglishPrepositions.Contains(word))
                return OpensClause(sentence, text, words[i]) && IsBeforeVerb(text, words, offset, end) ? "" : word;
            if (ClosedClassWords.EnglishPhraseBreaks.Contains(word) && word is not ("its" or "their"))
                return "";
            // A phrase begins at its determiner: only a preposition right before that governs it ("in North America the Koreans" has none).
            if (determined)
                return "";
            determined = word is "the" or "a" or "an" or "its" or "their" or "this" or "these";
            seen++;
        }

        return "";
    }

    /// <summary>Whether a preposition is the first word of the sentence or of what follows a comma: the phrase it opens may end before the subject ("In return AMD has handed").</summary>
    private static bool OpensClause(Sentence sentence, string text, TextSpan word)
    {
        var before = text.AsSpan(0, word.Start - sentence.Span.Start).TrimEnd();
        return before.IsEmpty || before[^1] is ',' or ';' or ':' or '.' or '-' or '*';
    }

    /// <summary>Whether a finite verb follows: an auxiliary, or a word in -s or -ed.</summary>
    private static bool IsBeforeVerb(string text, IReadOnlyList<TextSpan> words, int offset, int end)
    {
        foreach (var word in words)
        {
            if (word.Start < end)
                continue;
            var next = text[(word.Start - offset)..(word.End - offset)];
            return word.Start - end <= 2 && (ClosedClassWords.Auxiliaries.Contains(next) || (char.IsLower(next[0]) && next.Length > 3 && (next.EndsWith("ed") || (next.EndsWith('s') && !next.EndsWith("ss") && !ClosedClassWords.EnglishProductNouns.Contains(next)))));
        }

        return false;
    }

    /// <summary>Where the search for a marker ends: behind the participant before, and behind any date or amount ("On 17 December Hut 8 leased").</summary>
    private static int Floor(Sentence sentence, int previous, int start, IReadOnlyList<TextSpan> figures) =>
        Math.Min(start, Math.Max(Math.Max(previous, sentence.Span.Start), figures.Where(figure => figure.End <= start).Select(figure => figure.End).DefaultIfEmpty(0).Max()));

    private static string ChineseMarker(string before)
    {
        var window = before.Length > LongestModifierCharacters ? before[^LongestModifierCharacters..] : before;
        for (var end = window.Length; end > 0; end--)
        {
            foreach (var coverb in ClosedClassWords.ChineseCoverbs)
            {
                if (end < coverb.Length || string.CompareOrdinal(window, end - coverb.Length, coverb, 0, coverb.Length) != 0)
                    continue;
                if (IsPartOfLongerWord(window, end - coverb.Length, coverb.Length))
                    return end == window.Length && coverb.Length == 1 ? "" : ChineseMarkerFurther(window, end - coverb.Length);
                // Between coverb and name only modifiers may stand; a verb's object marker or another clause's verb would be 的, 了 or 着.
                return window.AsSpan(end).IndexOfAny("了着过并") >= 0 ? "" : coverb;
            }
        }

        return "";
    }

    private static string ChineseMarkerFurther(string window, int end) => end <= 0 ? "" : ChineseMarker(window[..end]);

    private static bool IsPartOfLongerWord(string window, int start, int length)
    {
        foreach (var word in ClosedClassWords.ChineseFalseCoverbs)
        {
            for (var from = Math.Max(0, start - word.Length + length); from <= start && from + word.Length <= window.Length; from++)
            {
                if (string.CompareOrdinal(window, from, word, 0, word.Length) == 0 && word.Length > length)
                    return true;
            }
        }

        return false;
    }
}
