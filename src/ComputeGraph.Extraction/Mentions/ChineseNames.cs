using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Finds Chinese names that no lexicon has: by the endings of organisations, exchange codes, definitions, labels of forms, the party
/// slots of deal words, and lists with known companies.
/// </summary>
internal static class ChineseNames
{
    private const int LongestFull = 26;
    private const int LongestShort = 8;

    private static readonly string[] Definers = ["以下简称", "以下称", "下称", "下文简称", "简称", "以下合称", "又称", "曾用名", "原名"];
    private static readonly string[] StakeWords = ["股权", "股份", "的股权", "的股份", "剩余", "全部", "控股权", "多数股权", "少数股权"];
    private static readonly string[] StateBodies = ["投资局", "主权基金", "投资基金", "金管局", "能源局"];
    private static readonly string[] PartyNouns = ["股东", "厂商", "公司", "企业", "机构", "客户", "供应商", "基金", "银行", "大厂", "巨头", "投资者", "云厂", "运营商", "伙伴", "业者"];
    private static readonly string[] Speaking = ["说", "表示", "认为", "指出", "透露", "坦言", "强调", "直言", "称", "估计", "形容", "引用", "写道", "回应", "受访"];

    /// <summary>Endings before which a place alone makes a name: 宁波银行, 宜都国投.</summary>
    private static readonly string[] LocalTrades = ["国投", "城投", "产投", "金控", "银行", "证券", "电力", "电气", "能源", "控股", "地铁", "机场", "燃气", "重工", "创投"];

    public static void Collect(Passage passage, NameLedger ledger)
    {
        var edges = new ChineseEdges(passage);
        FromSuffixes(passage, edges, ledger);
        FromBrackets(passage, edges, ledger);
        FromLabel(passage, ledger);
        FromParties(passage, edges, ledger);
        FromLists(passage, edges, ledger);
        FromCells(passage, edges, ledger);
    }

    /// <summary>The short form that a bracket defines, and the full name before it.</summary>
    private static bool TryDefinition(Passage passage, TextSpan bracket, out TextSpan shortForm)
    {
        shortForm = default;
        foreach (var definer in Definers)
        {
            if (!passage.Continues(bracket.Start, definer))
                continue;
            var start = bracket.Start + definer.Length;
            while (start < bracket.End && passage.Text[start] is '“' or '”' or '"' or '「' or '『' or '：' or ':' or ' ' or '为' or '‘')
                start++;
            var end = start;
            while (end < bracket.End && passage.Text[end] is not ('”' or '“' or '"' or '」' or '』' or '’' or '，' or ',' or '、' or '或'))
                end++;
            shortForm = new TextSpan(start, end);
            return shortForm.Length is >= 2 and <= 16 && passage.Simplified.AsSpan(start, end - start) is not ("公司" or "本公司" or "上市公司" or "标的公司" or "目标公司" or "发行人" or "本集团");
        }

        return false;
    }

    private static void FromSuffixes(Passage passage, ChineseEdges edges, NameLedger ledger)
    {
        for (var at = passage.Span.Start; at < passage.Span.End; at++)
        {
            if (!WrittenForm.IsHan(passage.Text[at]) || passage.LabelAt(at) == PassageLabel.Company)
                continue;
            var length = ChineseWords.LongestAt(ChineseWords.Suffixes, passage.Simplified, at, passage.Span.End);
            if (length > 0)
            {
                if (FullName(passage, edges, at, at + length) is { } full)
                    Add(passage, ledger, full, NameCue.LegalForm);
                at += length - 1;
                continue;
            }

            length = ChineseWords.LongestAt(ChineseWords.ShortSuffixes, passage.Simplified, at, passage.Span.End);
            if (length > 0 && ShortName(passage, edges, at, at + length) is { } name)
                Add(passage, ledger, name, NameCue.OrganisationWord);
        }
    }

    private static TextSpan? FullName(Passage passage, ChineseEdges edges, int suffix, int end)
    {
        var body = FromPlace(passage, ChineseShape.Trim(passage, new TextSpan(edges.Left(suffix, 0, LongestFull), suffix)));
        var place = passage.PlaceEnd(body.Start);
        if (body.Length < 2 || (place is null && ChineseShape.Uncovered(passage, body) == 0) || (place == suffix && IsCountry(passage, body.Start) && !Array.Exists(StateBodies, word => passage.Continues(suffix, word))))
            return null;
        return WithLatinHead(passage, new TextSpan(body.Start, end));
    }

    /// <summary>A full name begins with its place: what stands before that is the sentence's, where words cover it.</summary>
    private static TextSpan FromPlace(Passage passage, TextSpan body)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.Start > body.Start && hit.Span.End <= body.End - 2
                && ChineseShape.Uncovered(passage, new TextSpan(body.Start, hit.Span.Start)) < 2)
                return new TextSpan(hit.Span.Start, body.End);
        }

        return body;
    }

    private static bool IsCountry(Passage passage, int start)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Span.Start == start && hit.Place is { Kind: "country" or "region" })
                return true;
        }

        return false;
    }

    /// <summary>Two to four characters before an ending that nothing of the same word follows.</summary>
    private static TextSpan? ShortName(Passage passage, ChineseEdges edges, int suffix, int end)
    {
        // 【东吴机械】 tags a team's report.
        if (end < passage.Span.End && passage.Text[end] == '】')
            return null;
        if (end < passage.Span.End && WrittenForm.IsHan(passage.Text[end]) && !edges.StartsWord(end)
            && ChineseWords.LongestAt(ChineseWords.PartyVerbs, passage.Simplified, end, passage.Span.End) == 0
            && passage.LabelAt(end) != PassageLabel.Company)
            return null;
        var body = new TextSpan(SkipCountry(passage, edges.Left(suffix, 0, LongestShort), suffix), suffix);
        body = ChineseShape.Trim(passage, body);
        var isLocal = passage.PlaceEnd(body.Start) == suffix && Array.Exists(LocalTrades, trade => passage.Continues(suffix, trade));
        if (!isLocal && (body.Length > (passage.PlaceEnd(body.Start) is null ? 4 : 6) || !ChineseShape.IsNameLike(passage, body)))
            return null;
        return new TextSpan(body.Start, end);
    }

    private static void FromBrackets(Passage passage, ChineseEdges edges, NameLedger ledger)
    {
        for (var at = passage.Span.Start + 1; at < passage.Span.End; at++)
        {
            if (passage.Text[at] is not ('（' or '('))
                continue;
            var close = passage.Text.AsSpan(at, passage.Span.End - at).IndexOfAny('）', ')');
            if (close < 0)
                return;
            var bracket = new TextSpan(at + 1, at + close);
            var known = passage.Matches.Find(match => match.Span.End == at);
            var before = known.Entry is not null ? known.Span : Before(passage, edges, at);
            if (before.Length == 0)
                continue;
            if (TryDefinition(passage, bracket, out var shortForm))
                Define(passage, ledger, before, shortForm, isKnown: known.Entry is not null);
            else if (known.Entry is null && IsCode(passage, bracket))
                Add(passage, ledger, before, NameCue.Ticker);
            else
                Gloss(passage, ledger, before, bracket, isKnown: known.Entry is not null);
            at = bracket.End;
        }
    }

    /// <summary>The name that a bracket stands behind: a full name with its ending, else what lies back to the next border.</summary>
    private static TextSpan Before(Passage passage, ChineseEdges edges, int end)
    {
        if (!WrittenForm.IsHan(passage.Text[end - 1]))
            return default;
        foreach (var length in new[] { 8, 7, 6, 5, 4, 3, 2 })
        {
            var suffix = end - length;
            if (suffix > passage.Span.Start && ChineseWords.LongestAt(ChineseWords.Suffixes, passage.Simplified, suffix, end) == length)
            {
                var start = edges.Left(suffix, 0, LongestFull);
                return start < suffix ? WithLatinHead(passage, new TextSpan(start, end)) : default;
            }
        }

        var kept = new[] { 4, 3, 2 }.FirstOrDefault(length => end - length > passage.Span.Start
            && ChineseWords.LongestAt(ChineseWords.ShortSuffixes, passage.Simplified, end - length, end) == length);
        var name = ChineseShape.Trim(passage, new TextSpan(SkipCountry(passage, edges.Left(end, kept, LongestShort), end), end));
        if (name.Length > 4)
        {
            var start = ChineseShape.LastWordEnd(passage, name);
            if (end - start > kept)
                name = new TextSpan(start, end);
        }

        return name.Length >= 2 ? name : default;
    }

    private static void Define(Passage passage, NameLedger ledger, TextSpan full, TextSpan shortForm, bool isKnown)
    {
        if (!isKnown && ChineseShape.Uncovered(passage, full) == 0)
            return;
        if (!isKnown)
            Add(passage, ledger, full, NameCue.Defined);
        Add(passage, ledger, shortForm, NameCue.Defined);
        ledger.Definitions.Add((full, shortForm));
    }

    /// <summary>威德新（Vantage）: the other script's form of one name.</summary>
    private static void Gloss(Passage passage, NameLedger ledger, TextSpan name, TextSpan bracket, bool isKnown)
    {
        var inside = bracket.In(passage.Text).Trim();
        var isLatin = inside.Length is >= 2 and <= 40 && char.IsAsciiLetterUpper(inside[0]) && inside.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '.' or '-' or '&' or '\'');
        var isHan = isKnown && inside.Length is >= 2 and <= 8 && inside.All(WrittenForm.IsHan) && !WrittenForm.IsHan(passage.Text[name.Start]);
        if (!isLatin && !isHan)
            return;
        var label = passage.LabelAt(bracket.Start);
        if (label is PassageLabel.None or PassageLabel.Company)
            ledger.Definitions.Add((name, new TextSpan(bracket.Start, bracket.Start + inside.Length)));
    }

    /// <summary>乙方：X.</summary>
    private static void FromLabel(Passage passage, NameLedger ledger)
    {
        for (var at = passage.Span.Start + 1; at < passage.Span.End; at++)
        {
            if (passage.Text[at] is not ('：' or ':'))
                continue;
            var start = at;
            while (start > passage.Span.Start && WrittenForm.IsHan(passage.Text[start - 1]))
                start--;
            if (start == at || !ChineseWords.Labels.Has(passage.Simplified.AsSpan(start, at - start)))
                continue;
            var from = at + 1;
            while (from < passage.Span.End && passage.Text[from] is ' ' or '　' or '“' or '"')
                from++;
            var to = from;
            while (to < passage.Span.End && (WrittenForm.IsHan(passage.Text[to]) || WrittenForm.IsWord(passage.Text[to]) || passage.Text[to] is '·' or '&'))
                to++;
            if (to - from is >= 2 and <= LongestFull && passage.LabelAt(from) is PassageLabel.None or PassageLabel.Place && WrittenForm.IsHan(passage.Text[from]))
                ledger.Add(passage.Text, new TextSpan(from, to), passage.Sentence.Index, NameCue.Label);
        }
    }

    /// <summary>与X签署, 收购X, 数据中心运营商X.</summary>
    private static void FromParties(Passage passage, ChineseEdges edges, NameLedger ledger)
    {
        for (var at = passage.Span.Start; at < passage.Span.End; at++)
        {
            if (!WrittenForm.IsHan(passage.Text[at]) || passage.LabelAt(at) is not (PassageLabel.None or PassageLabel.Place))
                continue;
            if (ChineseWords.PartyWords.Has(passage.Simplified.AsSpan(at, 1)))
                Party(passage, edges, ledger, at + 1);
            var length = ChineseWords.LongestAt(ChineseWords.Relations, passage.Simplified, at, passage.Span.End);
            if (length > 0)
                Related(passage, edges, ledger, at, length);
        }
    }

    private static void Party(Passage passage, ChineseEdges edges, NameLedger ledger, int start)
    {
        var end = edges.Right(start, LongestShort, ChineseWords.PartyVerbs);
        if (end - start < 2 || ChineseWords.LongestAt(ChineseWords.PartyVerbs, passage.Simplified, end, passage.Span.End) == 0)
            return;
        var name = ChineseShape.Trim(passage, new TextSpan(SkipCountry(passage, start, end), end));
        if (ChineseShape.IsNameLike(passage, name))
            Add(passage, ledger, name, NameCue.DealParty | NameCue.DealActor);
    }

    private static void Related(Passage passage, ChineseEdges edges, NameLedger ledger, int at, int length)
    {
        var start = at + length;
        while (start < passage.Span.End && passage.Text[start] is '—' or ' ' or '“' or '「' or '"' or '了')
            start++;
        var end = edges.Right(start, LongestShort, ChineseWords.PartyVerbs);
        if (StakeAfter(passage, start) is { } stake && stake - start is >= 2 and <= LongestShort)
            end = stake;
        if (end - start < 2)
            return;
        var name = ChineseShape.Trim(passage, new TextSpan(SkipCountry(passage, start, end), end));
        if (!ChineseShape.IsNameLike(passage, name) && !(IsStake(passage, end) && ChineseShape.Uncovered(passage, name) >= 2))
            return;
        var relation = passage.Simplified.Substring(at, length);
        var cues = ChineseWords.RoleNouns.ContainsKey(relation) ? NameCue.RoleBefore : NameCue.DealParty;
        if (IsStake(passage, end))
            cues |= NameCue.OwnsBusiness;
        if (cues == NameCue.RoleBefore && !EndsCleanly(passage, end))
            cues = NameCue.DealParty;
        Add(passage, ledger, name, cues, RoleEndingAt(passage, at + length));
    }

    /// <summary>Where a share in per cent begins behind a run of characters: the name before it ends there whatever it holds.</summary>
    private static int? StakeAfter(Passage passage, int start)
    {
        var at = start;
        while (at < passage.Span.End && WrittenForm.IsHan(passage.Text[at]) && passage.LabelAt(at) is PassageLabel.None or PassageLabel.Place)
            at++;
        return at > start && at < passage.Span.End && char.IsAsciiDigit(passage.Text[at]) && IsStake(passage, at) ? at : null;
    }

    /// <summary>The role that the longest noun before a position tells.</summary>
    public static string? RoleEndingAt(Passage passage, int end)
    {
        for (var length = 10; length >= 2; length--)
        {
            if (end - length >= passage.Span.Start && ChineseWords.RoleNouns.TryGetValue(passage.Simplified.Substring(end - length, length), out var role))
                return role;
        }

        return null;
    }

    /// <summary>Names that the mark 、 divides, one of which is known.</summary>
    private static void FromLists(Passage passage, ChineseEdges edges, NameLedger ledger)
    {
        var marks = new List<int>();
        for (var at = passage.Span.Start; at <= passage.Span.End; at++)
        {
            var character = at < passage.Span.End ? passage.Text[at] : '。';
            if (character == '、')
            {
                marks.Add(at);
            }
            else if (character is '。' or '；' or ';' or '！' or '？' or '，' or ',' or '：')
            {
                if (marks.Count > 0)
                    FromList(passage, edges, ledger, marks, at);
                marks.Clear();
            }
        }
    }

    private static void FromList(Passage passage, ChineseEdges edges, NameLedger ledger, List<int> marks, int stop)
    {
        var last = marks[^1] + 1;
        var end = passage.LabelAt(last) == PassageLabel.Company ? EndOfLabel(passage, last) : edges.Right(last, LongestShort, ChineseWords.ListEnds);
        var holdsKnown = marks.Exists(mark => passage.LabelAt(mark - 1) == PassageLabel.Company || passage.LabelAt(mark + 1) == PassageLabel.Company)
            || Array.Exists(PartyNouns, noun => passage.Simplified.AsSpan(end, Math.Min(8, stop - end)).Contains(noun, StringComparison.Ordinal));
        if (!holdsKnown)
            return;
        for (var i = 0; i + 1 < marks.Count; i++)
            Item(passage, edges, ledger, new TextSpan(marks[i] + 1, marks[i + 1]), NameCue.Listed | NameCue.DealActor);

        var first = SkipCountry(passage, edges.Left(marks[0], 0, LongestShort), marks[0]);
        Item(passage, edges, ledger, new TextSpan(first, marks[0]), NameCue.Listed | NameCue.Recurring);
        Item(passage, edges, ledger, new TextSpan(last, Math.Min(end, stop)), NameCue.Listed | NameCue.Recurring);
        // "A、B和C": the last but one ends at 和.
        if (end < stop && end > last && passage.Simplified[end] is '和' or '与' or '及')
        {
            var after = end + 1;
            Item(passage, edges, ledger, new TextSpan(after, Math.Min(edges.Right(after, LongestShort, ChineseWords.ListEnds), stop)), NameCue.Listed | NameCue.Recurring);
        }
    }

    private static int EndOfLabel(Passage passage, int position)
    {
        while (position < passage.Span.End && passage.LabelAt(position) == PassageLabel.Company)
            position++;
        return position;
    }

    private static void Item(Passage passage, ChineseEdges edges, NameLedger ledger, TextSpan item, NameCue cues)
    {
        item = ChineseShape.Trim(passage, item);
        if (item.Length is < 2 or > LongestShort || !IsUnlistedHan(passage, item) || !edges.IsFreeOfWords(item) || !ChineseShape.IsNameLike(passage, item))
            return;
        Add(passage, ledger, item, cues);
    }

    /// <summary>Cells of a table whose row also holds a figure.</summary>
    private static void FromCells(Passage passage, ChineseEdges edges, NameLedger ledger)
    {
        if (passage.Sentence.Zone.Kind != ZoneKind.TableRow || passage.Sentence.Zone.Cells.Count < 2)
            return;
        var cell = passage.Sentence.Zone.Cells[0];
        if (!passage.Span.Contains(cell) || cell.Length is < 2 or > LongestShort || !IsUnlistedHan(passage, cell))
            return;
        var isFigure = passage.Sentence.Zone.Cells.Skip(1).Any(other => other.Length > 0 && char.IsAsciiDigit(passage.Text[other.Start]));
        if (isFigure && edges.IsFreeOfWords(cell) && ChineseShape.IsNameLike(passage, cell))
            Add(passage, ledger, cell, NameCue.Listed | NameCue.Recurring);
    }

    private static void Add(Passage passage, NameLedger ledger, TextSpan span, NameCue cues, string? role = null)
    {
        if (IsPerson(passage, span))
            cues |= NameCue.Person;
        ledger.Add(passage.Text, span, passage.Sentence.Index, cues, role);
    }

    /// <summary>A family name with one or two characters, and a title or a verb of saying beside it.</summary>
    private static bool IsPerson(Passage passage, TextSpan span)
    {
        if (span.Length is < 2 or > 4 || !ChineseWords.Surnames.Contains(passage.Simplified[span.Start]))
            return false;
        if (ChineseWords.LongestAt(ChineseWords.Titles, passage.Simplified, span.End, passage.Span.End) > 0)
            return true;
        for (var length = 2; length <= 5; length++)
        {
            var start = span.Start - length;
            if (start >= passage.Span.Start && ChineseWords.LongestAt(ChineseWords.Titles, passage.Simplified, start, span.Start) == length)
                return true;
        }

        return Array.Exists(Speaking, word => passage.Continues(span.End, word));
    }

    private static bool IsUnlistedHan(Passage passage, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!WrittenForm.IsHan(passage.Text[i]) || passage.LabelAt(i) is not (PassageLabel.None or PassageLabel.Place))
                return false;
        }

        return true;
    }

    /// <summary>The start behind a country's name, where enough is left: 美国芯源系统.</summary>
    private static int SkipCountry(Passage passage, int start, int end)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.Start == start && hit.Place!.Kind is "country" or "region" && end - hit.Span.End >= 2)
                return hit.Span.End;
        }

        return start;
    }

    private static TextSpan WithLatinHead(Passage passage, TextSpan span)
    {
        var token = passage.TokenFrom(span.Start) - 1;
        if (token < 0 || passage.Tokens[token].End != span.Start || !passage.Tokens[token].IsName || passage.LabelOf(passage.Tokens[token]) != PassageLabel.None
            || EnglishWords.Abbreviations.Has(passage.Word(token)))
            return span;
        return new TextSpan(passage.Tokens[token].Start, span.End);
    }

    private static bool IsCode(Passage passage, TextSpan bracket)
    {
        var inside = passage.Text.AsSpan(bracket.Start, bracket.Length).Trim();
        var digits = 0;
        while (digits < inside.Length && char.IsAsciiDigit(inside[digits]))
            digits++;
        if (digits == inside.Length)
            return digits is 5 or 6 || (digits == 4 && inside[0] is not ('1' or '2'));
        return digits is >= 3 and <= 6 ? inside[digits] is '.' or '-' or ' ' && TickerCode.TryExchange(inside[(digits + 1)..], out _)
            : inside.Length is 8 && TickerCode.TryExchange(inside[..2], out _) && TickerCode.IsNumber(inside[2..]);
    }

    private static bool IsStake(Passage passage, int position)
    {
        if (position < passage.Span.End && char.IsAsciiDigit(passage.Text[position]))
        {
            var at = position;
            while (at < passage.Span.End && (char.IsAsciiDigit(passage.Text[at]) || passage.Text[at] is '.' or '%' or '％'))
                at++;
            return passage.Text[at - 1] is '%' or '％';
        }

        return Array.Exists(StakeWords, word => passage.Continues(position, word));
    }

    private static bool EndsCleanly(Passage passage, int end) =>
        end >= passage.Span.End || !WrittenForm.IsHan(passage.Text[end]) || ChineseWords.LongestAt(ChineseWords.PartyVerbs, passage.Simplified, end, passage.Span.End) > 0
        || ChineseWords.LongestAt(ChineseWords.Boundaries, passage.Simplified, end, passage.Span.End) > 0;
}
