using System.Buffers;
using System.Collections.Frozen;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>
/// Sites that Chinese texts name by whose they are and where (Meta位于路易斯安那州的数据中心, 在印度建一座数据中心, 拉赫蒂园区), and sites
/// with names of their own (A-18数据中心).
/// </summary>
internal sealed class ChineseSites(SiteContext context, DraftSet drafts, IReadOnlyList<Passage> passages)
{
    /// <summary>How far before the noun its place may stand.</summary>
    private const int Reach = 28;

    private const int LongestName = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。；、：,;");
    private static readonly FrozenDictionary<string, string?> Heads = WordList.ReadMap("zh-site-heads");
    private static readonly int LongestHead = Heads.Keys.Max(head => head.Length);

    private static readonly string[] Plurals = ["两座", "多座", "几座", "数座", "三座", "四座", "五座", "六座", "七座", "八座", "九座", "十座", "多个", "两个", "三个", "四个", "五个", "几个", "数个", "若干", "等地", "各地", "各大", "一批", "多处", "两处", "所有", "全部", "众多", "兩個", "部分"];

    /// <summary>What follows a list of towns each of which has a site: 拉赫蒂、科沃拉两个园区.</summary>
    private static readonly string[] Counted = ["两座", "两个", "三座", "三个", "四座", "四个", "五座", "五个", "两处", "三处", "两地", "三地"];

    private static readonly string[] Single = ["一座", "一个", "首座", "首个", "该", "一处", "这座", "座"];

    private static readonly string[] Building = ["建", "打造", "开设", "落地", "设立", "启用", "布局", "投资", "扩建", "运营", "上线", "部署", "开工", "动工", "规划", "筹建", "拥有", "租"];

    /// <summary>What may follow a site's noun; anything else makes the noun an attribute: 数据中心业务.</summary>
    private static readonly string[] Followers = ["的", "将", "已", "在", "由", "里", "内", "中", "上", "与", "和", "及", "是", "为", "至", "也", "预计", "计划", "项目", "启用", "上线", "投产", "建成", "用地", "开工", "去年", "今年", "明年", "则", "就", "以", "供", "租", "会", "可", "目前", "于", "有望", "旁", "附近", "部署", "采用", "使用", "提供", "设", "从", "被", "一期", "二期", "首期", "第", "容量", "总", "投资", "改", "合", "给", "动工", "正式", "落成", "筹", "集资", "融资"];

    private static readonly string[] Computing = ["数据中心", "资料中心", "算力", "智算", "机柜", "兆瓦", "吉瓦", "GPU", "MW", "GW", "服务器", "伺服器", "云", "AI", "超大规模", "千瓦", "超算"];

    private static readonly string[] Factories = ["工厂", "产线", "晶圆", "生产线", "制造", "厂房", "科技园", "产业园", "工业园"];

    /// <summary>A park (园区) is one of servers where the document speaks of computing more than once.</summary>
    private readonly bool documentSpeaksOfComputing = passages.Count(passage => HoldsAny(passage.Simplified.AsSpan(passage.Span.Start, passage.Span.Length), Computing)) > 1;

    public void Collect(Passage passage)
    {
        for (var at = passage.Span.Start; at < passage.Span.End; at++)
        {
            var length = HeadAt(passage, at, out var isSure);
            if (length == 0)
                continue;
            var head = new TextSpan(at, at + length);
            if (EndsAsNoun(passage, head.End) && (isSure || (documentSpeaksOfComputing && !SpeaksOfFactories(passage)) || IsKnownPlace(passage, head)))
                Read(passage, head);
            at = head.End - 1;
        }
    }

    /// <summary>拉赫蒂园区, where the document has named a site there before.</summary>
    private bool IsKnownPlace(Passage passage, TextSpan head)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Place is { IsTown: true } place && hit.Span.End == head.Start)
                return drafts.All.Any(draft => draft.Type == EntityType.DataCenter && draft.PlaceName == place.Name);
        }

        return false;
    }

    private void Read(Passage passage, TextSpan head)
    {
        if (passage.LabelAt(head.Start) == PassageLabel.Site || drafts.Overlaps(head))
            return;
        var own = NameBefore(passage, head);
        if (own is { } name)
        {
            Add(passage, new TextSpan(name.Start, head.End), MentionOrigin.Form, null, Owner(passage, name.Start));
            return;
        }

        if (Place(passage, head, out var from) is not { } place)
            return;
        var between = passage.Simplified.AsSpan(place.Span.End, head.Start - place.Span.End);
        if (HoldsAny(between, Counted) && place.IsTown)
            AddEach(passage, place, Owner(passage, from));
        if (HoldsAny(between, Plurals) || !place.IsUnique || (place.IsWide && !HoldsAny(between, Single)))
            return;
        var whose = Owner(passage, from);
        if ((whose is null && !place.IsTown) || context.ListedSiteOf(passage, head.Start, whose))
            return;
        Add(passage, new TextSpan(place.Span.Start, head.End), MentionOrigin.Description, place, whose);
    }

    /// <summary>A site in each town of the list that ends with a place.</summary>
    private void AddEach(Passage passage, SitePlace last, TextSpan? owner)
    {
        var next = last.Span.Start;
        Add(passage, last.Span, MentionOrigin.Description, last, owner);
        foreach (var hit in passage.Hits.Reverse())
        {
            if (hit.Place is not { IsTown: true } || hit.Span.End != next - 1 || passage.Simplified[next - 1] is not ('、' or '和' or '与' or '及'))
                continue;
            var place = OfHit(passage, hit);
            Add(passage, place.Span, MentionOrigin.Description, place, owner);
            next = place.Span.Start;
        }
    }

    private void Add(Passage passage, TextSpan span, MentionOrigin origin, SitePlace? place, TextSpan? owner) => drafts.TryAdd(new MentionDraft
    {
        Span = span,
        Type = EntityType.DataCenter,
        Origin = origin,
        Sentence = passage.Sentence.Index,
        Place = place?.Written,
        PlaceName = place?.Name,
        IsTown = place?.IsTown ?? false,
        Owner = owner,
    });

    private static int HeadAt(Passage passage, int at, out bool isSure)
    {
        for (var length = Math.Min(LongestHead, passage.Span.End - at); length >= 2; length--)
        {
            if (Heads.TryGetValue(passage.Simplified.Substring(at, length), out var sure))
            {
                isSure = sure is not null;
                return length;
            }
        }

        isSure = false;
        return 0;
    }

    private static bool EndsAsNoun(Passage passage, int end) =>
        end >= passage.Span.End || !(WrittenForm.IsHan(passage.Text[end]) || WrittenForm.IsWord(passage.Text[end])) || Array.Exists(Followers, word => passage.Continues(end, word))
        || ChineseWords.LongestAt(ChineseWords.Boundaries, passage.Simplified, end, Math.Min(end + 1, passage.Span.End)) == 1;

    private static bool SpeaksOfFactories(Passage passage) => HoldsAny(passage.Simplified.AsSpan(passage.Span.Start, passage.Span.Length), Factories);

    /// <summary>The place before the noun: right there, behind 位于, or behind 在 with a word of building between.</summary>
    private static SitePlace? Place(Passage passage, TextSpan head, out int from)
    {
        from = head.Start;
        foreach (var hit in passage.Hits.Reverse())
        {
            if (hit.Place is null || hit.Span.End > head.Start || head.Start - hit.Span.End > Reach)
                continue;
            var between = passage.Simplified.AsSpan(hit.Span.End, head.Start - hit.Span.End);
            if (between.IndexOfAny(Stops) >= 0)
                return null;
            var before = passage.Simplified.AsSpan(Math.Max(passage.Span.Start, hit.Span.Start - 3), Math.Min(3, hit.Span.Start - passage.Span.Start));
            var isAt = before.EndsWith("位于") || before.EndsWith("设于") || before.EndsWith("坐落") || before.EndsWith("在") || before.EndsWith("位在") || before.EndsWith("于");
            if (!IsAttribute(between) && !(isAt && (between.Contains('的') || HoldsAny(between, Building))))
                continue;
            from = hit.Span.Start;
            return OfHit(passage, hit);
        }

        return null;
    }

    /// <summary>Whether what stands between place and noun only describes the noun.</summary>
    private static bool IsAttribute(ReadOnlySpan<char> between)
    {
        if (between.Length == 0 || between.SequenceEqual("的"))
            return true;
        var gloss = between.IndexOfAny('）', ')');
        if (between[0] is '（' or '(' && gloss > 0)
            between = between[(gloss + 1)..];
        return between.Length <= 12 && (between.Length == 0 || between[0] is '的' or '超' or '大' or '新' or '一' or '首' or '市' or '州' or '县' or '省' or 'A') && !HoldsAny(between, Building[..1]);
    }

    private static SitePlace OfHit(Passage passage, GazetteerHit hit)
    {
        var place = hit.Place!;
        // 德州阿比林: the wider place right before belongs to it.
        var wider = passage.Hits.FirstOrDefault(other => other.Place is not null && other.Span.End == hit.Span.Start);
        var span = new TextSpan(wider.Place is null ? hit.Span.Start : wider.Span.Start, hit.Span.End);
        return new SitePlace(span, span.In(passage.Text), place.Name, place.IsTown, place.Kind != "region") { IsWide = place.Kind == "country" };
    }

    /// <summary>A Latin or numbered name right before the noun: "Hyperion数据中心", "A-18数据中心".</summary>
    private static TextSpan? NameBefore(Passage passage, TextSpan head)
    {
        var end = head.Start;
        while (end > passage.Span.Start && passage.Text[end - 1] is ' ' or '”' or '」' or '"')
            end--;
        if (WrittenForm.IsHan(passage.Text[Math.Max(passage.Span.Start, end - 1)]))
            return ChineseNameBefore(passage, end);
        var last = passage.TokenFrom(end) - 1;
        if (last < 0 || passage.Tokens[last].End != end || !EnglishRuns.IsPart(passage, last) || EnglishWords.Abbreviations.Has(passage.Word(last)))
            return null;
        var first = last;
        while (first > 0 && EnglishRuns.IsPart(passage, first - 1) && passage.AreAdjacent(first - 1))
            first--;
        return EnglishRuns.SpanOf(passage, new TokenRun(first, last));
    }

    /// <summary>三江源绿电智算中心: characters right before the noun that can only be a name.</summary>
    private static TextSpan? ChineseNameBefore(Passage passage, int end)
    {
        foreach (var hit in passage.Hits)
        {
            if (hit.Label == GazetteerLabel.Place && hit.Span.End == end)
                return null;
        }

        var name = ChineseShape.Trim(passage, new TextSpan(new ChineseEdges(passage).Left(end, 0, LongestName), end));
        return name.Length >= 2 && ChineseShape.IsNameLike(passage, name) ? name : null;
    }

    /// <summary>Whose it is: the company right before the place, else the sentence's subject.</summary>
    private TextSpan? Owner(Passage passage, int from)
    {
        if (context.Before(passage, from) is { } near && from - near.End <= 12 && !(near.Start > passage.Span.Start && passage.Simplified[near.Start - 1] is '与' or '和' or '同' or '跟' or '、'))
            return near;
        return context.Subject(passage, from);
    }

    private static bool HoldsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
