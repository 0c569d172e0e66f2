using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Amounts;

/// <summary>The words that make a figure a floor, a ceiling or a rough one, before it and behind it.</summary>
internal static class BoundWords
{
    private static readonly PhraseTable<Bounds> Before = PhraseTable<Bounds>.Of(
        (Bounds.Ceiling, "up to|as much as|as many as|as high as|at most|no more than|not more than|not exceeding|not to exceed|does not exceed|not exceed|less than|fewer than|under|below|a maximum of|maximum of|maximum|max|max.|capped at|a cap of|limited to|a ceiling of|could reach|can reach|may reach|might reach|could be worth|could rise to|can rise to|could grow to|can grow to|may grow to|can be expanded to|could be expanded to|could be enlarged to|can be enlarged to|can be taken to|expandable to|scalable to|<|≤|<="),
        (Bounds.Ceiling, "最多|至多|最多可达|最多达|不超过|不超|未超过|不逾|不高于|不多于|不大于|高达|多达|上限|上限为|上限是|最高|最高达|最高可达|最高为|最高至|可扩至|可扩展至|可扩容至|少于|低于|小于|不足|不到|未满|未达"),
        (Bounds.Floor, "at least|over|well over|just over|just above|slightly over|slightly more than|a little over|a little more than|more than|much more than|in excess of|exceed|exceeds|exceeded|exceeding|above|upwards of|upward of|north of|greater than|no less than|not less than|no fewer than|not fewer than|no lower than|a minimum of|minimum of|minimum|min.|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|beyond|>|≥|>="),
        (Bounds.Floor, "至少|最少|起码|超|超过|超逾|远超|远超过|超出|逾|已逾|不低于|不少于|不小于|不下于|不下|高于|多于|大于|突破|破|下限|下限为|过"),
        (Bounds.About, "about|around|approximately|approx|approx.|roughly|nearly|almost|some|close to|near|just under|just below|just shy of|a little under|a little less than|slightly under|slightly less than|in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|circa|ca.|c.|an estimated|estimated at|~|≈"),
        (Bounds.About, "约|大约|大约为|约为|约合|折合|折合约|折约|合计约|总计约|共约|约计|约当|约达|大概|近|将近|接近|大致|差不多|估计|估计约|估约|左右"));

    private static readonly PhraseTable<Bounds> After = PhraseTable<Bounds>.Of(
        (Bounds.Floor, "以上|之上|及以上|或以上|有余|or more|and more|and above|or above|and up|or higher|起|起步"),
        (Bounds.Ceiling, "以下|以内|之内|及以下|或以下|封顶|or less|or fewer|or below|at most|at the most|at the very most"),
        (Bounds.About, "左右|上下|or so|or thereabouts|许"));

    /// <summary>Words that may stand between a bound and its figure and say nothing of either.</summary>
    private static readonly WordSet Fillers = new(
        "a further|an additional|additional|another|an extra|a total of|total|a combined|combined|a cumulative|cumulative|an aggregate of|an aggregate|a|an|an initial|共|合计|总计|累计|总共|达|达到|为|额外|再|的|at|worth");

    private static readonly WordSet Movements = new("went|go|goes|going|gone|moved|moves|climbed|climbs|rose|rises|shot|jumped|came|comes|scaled|stepped|raised|brought|took");

    private static readonly WordSet Between = new("between|anywhere between|ranging from|range from|ranges from|anywhere from|介于|介乎|在");

    /// <summary>
    /// Reads the bound words that end right before a position. <paramref name="start"/> is where they begin, the position itself without any.
    /// </summary>
    public static Bounds ReadBefore(FoldedText text, int position, out int start)
    {
        start = position;
        var bounds = Bounds.None;
        for (var steps = 0; steps < 3; steps++)
        {
            var end = text.SkipBlanksBack(start);
            var found = MatchBefore(text, end, out var bound);
            if (found < 0 && Fillers.StartBefore(text, end) is var filler and >= 0)
                found = MatchBefore(text, text.SkipBlanksBack(filler), out bound);
            if (found < 0 || !GoWith(bounds, bound))
                break;
            start = found;
            bounds |= bound;
        }

        return bounds;
    }

    /// <summary>Reads the bound words that begin at a position or a blank behind it.</summary>
    public static Bounds ReadAfter(FoldedText text, int position, out int end)
    {
        end = position;
        if (text[position] == '+' && !FoldedText.IsDigit(text[position + 1]))
        {
            end++;
            return Bounds.Floor;
        }

        if (text[position] == '-' && text.WordEnd(position + 1) is var word && text.Slice(position + 1, word) is "plus")
        {
            end = word;
            return Bounds.Floor;
        }

        var found = After.Match(text, text.SkipBlanks(position), out var bounds);
        if (found < 0 || IsOtherWord(text, found))
            return Bounds.None;
        end = found;
        return bounds;
    }

    /// <summary>Where "between" or 介于 begins before a position, or the position itself.</summary>
    public static int BetweenStart(FoldedText text, int position)
    {
        var start = Between.StartBefore(text, text.SkipBlanksBack(position));
        return start < 0 ? position : start;
    }

    /// <summary>What bound words make of a value.</summary>
    public static Interval Apply(Interval value, Bounds bounds)
    {
        var about = value.About || bounds.HasFlag(Bounds.About);
        if (bounds.HasFlag(Bounds.Ceiling) && value.High is { } high)
            return new Interval(null, high, about);
        if (bounds.HasFlag(Bounds.Floor) && value.Low is { } low)
            return new Interval(low, null, about);
        return new Interval(value.Low, value.High, about);
    }

    private static int MatchBefore(FoldedText text, int end, out Bounds bound)
    {
        var start = Before.MatchBefore(text, end, out bound);
        return start >= 0 && IsTailOfWord(text, start) ? -1 : start;
    }

    /// <summary>A one-character bound may be the tail of a longer word: 合约, 签约, 最近, 附近, 通过, 经过.</summary>
    private static bool IsTailOfWord(FoldedText text, int start) => text[start] switch
    {
        '约' => "合签契条预租解违履相邀制续大节爽毁赴".Contains(text[start - 1], StringComparison.Ordinal),
        '近' => "最附临亲贴邻".Contains(text[start - 1], StringComparison.Ordinal),
        '过' => "通经不透越路渡度跨错".Contains(text[start - 1], StringComparison.Ordinal),
        '破' => "打冲爆攻".Contains(text[start - 1], StringComparison.Ordinal),
        // "Went up to" tells where a figure moved.
        'u' => Movements.StandsBefore(text, text.SkipBlanksBack(start)),
        _ => false,
    };

    /// <summary>上下游, 起步, 左右手: the word goes on and is no bound.</summary>
    private static bool IsOtherWord(FoldedText text, int end) => text[end - 1] switch
    {
        '下' when text[end - 2] == '上' => text[end] == '游',
        '右' => text[end] == '手',
        // 起 alone is a floor only at a clause's end (100亿元起).
        '起' => !FoldedText.IsClauseBorder(text[end]),
        '许' => !FoldedText.IsClauseBorder(text[end]),
        _ => false,
    };

    /// <summary>"Up to about" is one bound; in "a warrant over up to" the word nearer to the figure decides.</summary>
    private static bool GoWith(Bounds nearer, Bounds farther) => nearer is Bounds.None or Bounds.About || farther == Bounds.About;
}
