using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Finds chips that no lexicon has: a model code beside a chip's noun ("the X200 accelerator") or behind its designer with such a noun
/// in the sentence; a new number of a known family (昇腾 960); a designer's named part ("Google's Axion processors").
/// </summary>
internal static class ChipCodes
{
    private static readonly WordList Nouns = WordList.Of(
        "GPU GPUs accelerator accelerators chip chips processor processors CPU CPUs superchip superchips TPU TPUs NPU NPUs ASIC ASICs XPU XPUs".Split(' '));

    private static readonly string[] ChineseNouns = ["芯片", "晶片", "处理器", "加速器", "加速卡", "算力卡", "显卡", "AI卡", "训练卡", "推理卡", "GPU", "CPU", "TPU", "NPU"];

    /// <summary>What makes a number behind a family's name a quantity.</summary>
    private static readonly string[] Counters = ["颗", "张", "片", "块", "枚", "万", "亿", "台", "个", "卡", "%", "％", "倍", "款", "代", "系列"];

    public static void Collect(IReadOnlyList<Passage> passages, DraftSet drafts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var span in Find(passage))
            {
                Extend(passage, span, drafts);
                if (drafts.TryAdd(Chip(passage, span)) || drafts.Overlaps(span))
                    found.Add(span.In(passage.Text));
            }
        }

        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens.Where(token => token.IsName && found.Contains(token.In(passage.Text).ToString()) && passage.LabelOf(token) == PassageLabel.None))
                drafts.TryAdd(Chip(passage, token.Span));
        }
    }

    private static MentionDraft Chip(Passage passage, TextSpan span) => new()
    {
        Span = span,
        Type = EntityType.Chip,
        Origin = MentionOrigin.Form,
        Sentence = passage.Sentence.Index,
        Owner = Possessor.Of(passage, span),
    };

    /// <summary>A family's mention that the new number belongs to gives way to the longer one.</summary>
    private static void Extend(Passage passage, TextSpan span, DraftSet drafts)
    {
        if (drafts.All.FirstOrDefault(draft => draft.Type == EntityType.Chip && draft.Span.Start == span.Start && draft.Span.End < span.End) is { } family)
            drafts.Replace(family, Chip(passage, span) with { Owner = family.Owner, Role = family.Role });
    }

    private static IEnumerable<TextSpan> Find(Passage passage)
    {
        var speaksOfChips = SpeaksOfChips(passage);
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            var token = passage.Tokens[i];
            if (passage.LabelOf(token) == PassageLabel.Chip)
            {
                if (NextOfFamily(passage, i) is { } model)
                    yield return model;
            }
            else if (passage.LabelOf(token) == PassageLabel.None && token.IsName && speaksOfChips)
            {
                var isCode = IsCode(passage.Word(i));
                var besideNoun = IsBesideNoun(passage, i);
                var ofDesigner = Possessor.Of(passage, token.Span) is not null;
                if ((isCode && (besideNoun || ofDesigner)) || (!isCode && ofDesigner && besideNoun && IsNamedPart(passage, i)))
                    yield return token.Span;
            }
        }
    }

    private static bool SpeaksOfChips(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (Nouns.Has(passage.Word(i)))
                return true;
        }

        return Array.Exists(ChineseNouns, noun => passage.Simplified.IndexOf(noun, passage.Span.Start, passage.Span.Length, StringComparison.Ordinal) >= 0);
    }

    /// <summary>One to four letters with two to four digits, perhaps a letter more: "MI500X", "X200"; not "Q3", "FY27", "N3".</summary>
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var letters = 0;
        while (letters < word.Length && char.IsAsciiLetter(word[letters]))
            letters++;
        var digits = letters;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        return letters is >= 1 and <= 4 && digits - letters is >= 2 and <= 4 && word.Length - digits <= 2 && char.IsAsciiLetterUpper(word[0])
            && word[..letters] is not ("FY" or "CY" or "Q" or "H" or "S" or "GPT" or "HBM" or "DDR" or "PCIe" or "NVL" or "RTX" or "SN" or "A" or "FP" or "INT" or "BF" or "NV")
            && !EnglishWords.Abbreviations.Has(word);
    }

    private static bool IsBesideNoun(Passage passage, int token)
    {
        if (token + 1 < passage.Tokens.Count && Nouns.Has(passage.Word(token + 1)))
            return true;
        if (token > 0 && Nouns.Has(passage.Word(token - 1)) && passage.AreAdjacent(token - 1))
            return true;
        var (start, end) = (passage.Tokens[token].Start, passage.Tokens[token].End);
        while (end < passage.Span.End && passage.Text[end] == ' ')
            end++;
        while (start > passage.Span.Start && passage.Text[start - 1] == ' ')
            start--;
        return Array.Exists(ChineseNouns, noun => passage.Continues(end, noun) || passage.Continues(start - noun.Length, noun));
    }

    private static bool IsNamedPart(Passage passage, int token)
    {
        var word = passage.Word(token);
        return word.Length >= 3 && !EnglishWords.Abbreviations.Has(word) && !EnglishWords.HasLower(EnglishWords.Ordinary, word) && !EnglishWords.Nationalities.Has(word)
            && !EnglishWords.WeakOrganisationWords.Has(word) && !passage.IsTitle;
    }

    /// <summary>The known family with a number behind it that is no quantity.</summary>
    private static TextSpan? NextOfFamily(Passage passage, int token)
    {
        if (passage.MatchAt(passage.Tokens[token].Start) is not { } match || char.IsAsciiDigit(passage.Text[match.Span.End - 1]))
            return null;
        var next = passage.TokenFrom(match.Span.End);
        if (next >= passage.Tokens.Count || passage.Tokens[next].Kind != TokenKind.Number || passage.Tokens[next].Start - match.Span.End > 1)
            return null;
        var number = passage.Word(next);
        var end = passage.Tokens[next].End;
        var digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits]))
            digits++;
        if (digits is < 1 or > 4 || number.Length - digits > 2 || Array.Exists(Counters, counter => passage.Continues(end, counter)))
            return null;
        return new TextSpan(match.Span.Start, end);
    }
}
