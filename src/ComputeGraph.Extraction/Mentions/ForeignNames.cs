using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Weighs Latin names in Chinese sentences, where capitals mark a name better than anywhere else.</summary>
internal sealed class ForeignNames(IReadOnlySet<string> lowerWords)
{
    private static readonly string[] ProductsBehind =
        ["模型", "大模型", "平台", "芯片", "晶片", "架构", "引擎", "系列", "项目", "计划", "协议", "软件", "软体", "工具", "大会", "峰会", "论坛", "展会", "指数", "标准", "接口", "交换机", "交换器", "模块", "模组", "处理器", "系统", "产品", "版", "框架", "技术",
        "应用", "助手", "浏览器", "机器人", "显卡", "加速器", "服务器", "手机", "型", "封装", "工艺", "制程", "材料", "功能", "服务", "连接器", "机柜", "方案", "世代", "接头", "冷板", "设备", "节点", "商标", "法案"];

    private static readonly string[] ProductsBefore =
        ["发布", "发布了", "推出", "推出了", "推出的", "开源", "模型", "产品", "软件", "平台", "工具", "架构", "引擎", "项目", "代号", "型号", "系列", "工艺", "技术", "版本", "搭载", "基于", "芯片", "晶片", "处理器", "新一代", "下一代", "上一代", "系统", "服务", "应用", "助手", "名为", "叫做", "称为", "所谓"];

    private static readonly string[] CompaniesBehind =
        ["公司", "集团", "科技", "资本", "基金", "控股", "首席", "执行长", "创始人", "创办人", "总裁", "董事长", "CEO", "旗下", "股价", "股票", "股份", "股权", "股东", "董事会", "财报", "营收", "估值", "IPO", "投资", "能源", "半导体", "银行", "电力"];

    private readonly EnglishRuns runs = new(lowerWords);

    public void Collect(Passage passage, NameLedger ledger)
    {
        foreach (var run in runs.Read(passage))
        {
            var span = EnglishRuns.SpanOf(passage, run);
            if (IsPerson(passage, run, span))
            {
                ledger.FamilyNames.Add(passage.Word(run.Last).ToString());
                ledger.Add(passage.Text, span, passage.Sentence.Index, NameCue.Person);
                continue;
            }

            // A bracket behind a Chinese name holds that name in Latin letters, and is no name by itself.
            if (span.Start > passage.Span.Start && passage.Text[span.Start - 1] is '（' or '(')
                continue;
            var trade = ChineseWords.LongestAt(ChineseWords.ShortSuffixes, passage.Simplified, span.End, passage.Span.End);
            var whole = trade > 0 && EndsHere(passage, span.End + trade) ? new TextSpan(span.Start, span.End + trade) : span;
            var form = Form(passage, run) | (whole == span ? NameCue.None : NameCue.OrganisationWord);
            ledger.Add(passage.Text, whole, passage.Sentence.Index, form | Around(passage, span, out var role), role);
        }
    }

    private static bool EndsHere(Passage passage, int end) =>
        end >= passage.Span.End || !WrittenForm.IsHan(passage.Text[end]) || ChineseWords.LongestAt(ChineseWords.Boundaries, passage.Simplified, end, passage.Span.End) > 0
        || ChineseWords.LongestAt(ChineseWords.PartyVerbs, passage.Simplified, end, passage.Span.End) > 0;

    /// <summary>Adds the cue of lists, once names recognised elsewhere are marked as companies in the passages.</summary>
    public void CollectLists(Passage passage, NameLedger ledger)
    {
        foreach (var run in runs.Read(passage))
        {
            var span = EnglishRuns.SpanOf(passage, run);
            if (IsListed(passage, run) && !IsPerson(passage, run, span))
                ledger.Add(passage.Text, span, passage.Sentence.Index, NameCue.Listed);
        }
    }

    private static NameCue Form(Passage passage, TokenRun run)
    {
        var cues = NameCue.None;
        for (var i = run.First; i <= run.Last; i++)
        {
            var word = passage.Word(i);
            if (word.IndexOfAnyInRange('0', '9') >= 0)
                return NameCue.ProductContext;
            if (word.Length >= 3 && word.IndexOfAnyInRange('a', 'z') >= 0)
                cues |= NameCue.ForeignScript;
            if (EnglishRuns.HasInnerCapital(word) || (i == run.Last && run.Count > 1 && word is "AI"))
                cues |= NameCue.Shape;
        }

        if (run.Count > 1 && EnglishWords.LegalSuffixes.Has(passage.Word(run.Last)))
            cues |= NameCue.LegalForm;
        else if (run.Count > 1 && EnglishWords.OrganisationWords.Has(passage.Word(run.Last)))
            cues |= NameCue.OrganisationWord;
        return cues;
    }

    private static NameCue Around(Passage passage, TextSpan span, out string? role)
    {
        var behind = SkipBlanks(passage, span.End);
        var before = span.Start;
        while (before > passage.Span.Start && passage.Text[before - 1] is ' ' or '“' or '「' or '"')
            before--;
        role = ChineseNames.RoleEndingAt(passage, before);
        var cues = NameCue.None;
        if (EndsWith(passage, before, ProductsBefore) || StartsWith(passage, behind, ProductsBehind))
            cues |= NameCue.ProductContext;
        if (StartsWith(passage, behind, CompaniesBehind))
            cues |= NameCue.OwnsBusiness;
        if (IsTicker(passage, behind))
            cues |= NameCue.Ticker;
        if (EndsWithRole(passage, before))
            cues |= NameCue.RoleBefore;
        else if (EndsWithRelation(passage, before))
            cues |= NameCue.DealParty;
        else if (before > passage.Span.Start && ChineseWords.PartyWords.Has(passage.Simplified.AsSpan(before - 1, 1)))
            cues |= NameCue.DealActor;
        if (behind < passage.Span.End && WrittenForm.IsHan(passage.Text[behind]) && ChineseWords.LongestAt(ChineseWords.PartyVerbs, passage.Simplified, behind, passage.Span.End) > 0)
            cues |= NameCue.DealActor;
        return cues;
    }

    private static bool IsPerson(Passage passage, TokenRun run, TextSpan span)
    {
        if (run.Count is 2 or 3 && EnglishWords.GivenNames.Has(passage.Word(run.First)) && !EnglishWords.IsOrganisationWord(passage.Word(run.Last)))
            return true;
        var behind = SkipBlanks(passage, span.End);
        var before = SkipBlanksBack(passage, span.Start);
        if (run.First > 0 && EnglishWords.Titles.Has(passage.Word(run.First - 1)) && passage.Tokens[run.First - 1].IsName && before >= passage.Tokens[run.First - 1].End)
            return true;
        for (var length = 2; length <= 6; length++)
        {
            var start = before - length;
            if (start >= passage.Span.Start && ChineseWords.LongestAt(ChineseWords.Titles, passage.Simplified, start, before) == length)
                return true;
        }

        return ChineseWords.LongestAt(ChineseWords.Titles, passage.Simplified, behind, passage.Span.End) > 1 && passage.Continues(behind, "先生") | passage.Continues(behind, "女士") | passage.Continues(behind, "教授") | passage.Continues(behind, "博士");
    }

    private static bool IsListed(Passage passage, TokenRun run) => Holds(passage, run.Last, 1) || Holds(passage, run.First, -1);

    private static bool Holds(Passage passage, int from, int step)
    {
        var at = from + step;
        for (var item = 0; item < 10; item++)
        {
            if (at < 0 || at >= passage.Tokens.Count)
                return false;
            var joint = passage.Word(at);
            if (joint is not ("、" or "和" or "与" or "及" or "/" or "," or "与" or "以及" or "與" or "&"))
                return false;
            at += step;
            if (at < 0 || at >= passage.Tokens.Count)
                return false;
            var position = step > 0 ? passage.Tokens[at].Start : passage.Tokens[at].End - 1;
            if (passage.LabelAt(position) == PassageLabel.Company)
                return true;
            if (passage.Tokens[at].Kind == TokenKind.Punctuation || passage.LabelAt(position) == PassageLabel.Place || passage.LabelAt(position) == PassageLabel.Product)
                return false;
            while (at >= 0 && at < passage.Tokens.Count && passage.Tokens[at].IsName)
                at += step;
            if (at >= 0 && at < passage.Tokens.Count && passage.Tokens[at].Kind == TokenKind.Han && passage.Tokens[at].Length > 1)
                at += step;
        }

        return false;
    }

    private static bool IsTicker(Passage passage, int position)
    {
        if (position >= passage.Span.End || passage.Text[position] is not ('（' or '('))
            return false;
        var close = passage.Text.AsSpan(position, Math.Min(30, passage.Span.End - position)).IndexOfAny('）', ')');
        if (close < 3)
            return false;
        var inside = passage.Text.AsSpan(position + 1, close - 1).Trim();
        var divider = inside.IndexOfAny(":：.");
        if (divider > 0)
            return TickerCode.TryExchange(inside[..divider].Trim(), out _) || TickerCode.TryExchange(inside[(divider + 1)..].Trim(), out _);
        return inside.Length is >= 2 and <= 5 && inside.IndexOfAnyExceptInRange('A', 'Z') < 0 && !EnglishWords.Abbreviations.Has(inside);
    }

    private static bool EndsWithRole(Passage passage, int end)
    {
        for (var length = 10; length >= 2; length--)
        {
            if (end - length >= passage.Span.Start && ChineseWords.RoleNouns.ContainsKey(passage.Simplified.Substring(end - length, length)))
                return true;
        }

        return false;
    }

    private static bool EndsWithRelation(Passage passage, int end)
    {
        for (var length = 6; length >= 2; length--)
        {
            if (end - length >= passage.Span.Start && ChineseWords.LongestAt(ChineseWords.Relations, passage.Simplified, end - length, end) == length)
                return true;
        }

        return false;
    }

    private static int SkipBlanks(Passage passage, int position)
    {
        while (position < passage.Span.End && passage.Text[position] is ' ' or '”' or '」')
            position++;
        return position;
    }

    private static int SkipBlanksBack(Passage passage, int position)
    {
        while (position > passage.Span.Start && passage.Text[position - 1] is ' ' or '“' or '「' or '（' or '(')
            position--;
        return position;
    }

    private static bool StartsWith(Passage passage, int position, string[] words) => Array.Exists(words, word => passage.Continues(position, word));

    private static bool EndsWith(Passage passage, int end, string[] words) => Array.Exists(words, word => passage.Continues(end - word.Length, word));
}
