using System.Text.RegularExpressions;
using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Features;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Statements;

/// <summary>Dates, length, stake, goods and wording of a statement, from its own clauses.</summary>
public static partial class TermsReader
{
    private const int Near = 16;

    private static readonly (Goods Goods, Regex Pattern)[] GoodsWords =
    [
        (Goods.Accelerators, Accelerators()), (Goods.Servers, Servers()), (Goods.Network, Network()), (Goods.Memory, Memory()), (Goods.Packaging, Packaging()), (Goods.Foundry, Foundry()),
        (Goods.Cooling, Cooling()), (Goods.Power, Power()), (Goods.Cloud, Cloud()), (Goods.Space, Space()), (Goods.Building, Building()),
    ];

    public static ClaimAttributes Read(Statement statement, ClaimAttributes known, PartialDate? saidAt)
    {
        var syntax = statement.Syntax;
        var clause = syntax.ClauseAt(statement.Anchor.Start);
        var (start, end) = (syntax.Clauses[Math.Max(0, clause - 1)].Start, syntax.Clauses[Math.Min(syntax.Clauses.Count - 1, clause + 2)].End);
        var near = syntax.Quantities.Where(quantity => quantity.Span.Start >= start && quantity.Span.End <= end).ToList();
        foreach (var date in near.Where(quantity => quantity.Date is not null))
            known = WithDate(known, syntax, date, saidAt);
        if (near.Find(quantity => quantity.TermMonths is not null) is { } term)
            known = known with { TermMonths = term.TermMonths };
        if (known is { Start: { } begin, TermMonths: { } months, End: null } && months % 12 == 0)
            known = known with { End = PartialDate.OfYear(begin.Year + months / 12) };
        var kind = statement.Relations[0].Candidate.Kind;
        if (kind is RelationKind.InvestsIn or RelationKind.Acquires && near.Find(quantity => quantity.Percent is not null && IsStake(syntax, quantity)) is { } stake)
            known = known with { Stake = stake.Percent };
        if (kind is RelationKind.BuysFrom or RelationKind.LeasesFrom)
            known = known with { Goods = GoodsOf(kind, syntax.Slice(start, end)) };
        return known with { Wording = WordingOf(syntax.Slice(start, end)) };
    }

    private static ClaimAttributes WithDate(ClaimAttributes known, SentenceSyntax syntax, QuantityMention date, PartialDate? saidAt)
    {
        var before = syntax.Slice(Math.Max(syntax.Sentence.Span.Start, date.Span.Start - Near), date.Span.Start) + syntax.Slice(date.Span);
        var after = syntax.Slice(date.Span.End, Math.Min(syntax.Sentence.Span.End, date.Span.End + Near));
        if (EndBefore().IsMatch(before) || EndAfter().IsMatch(after))
            return known.End is null ? known with { End = date.Date } : known;
        if (StartBefore().IsMatch(before) || StartAfter().IsMatch(after))
            return known.Start is null ? known with { Start = date.Date } : known;
        if (saidAt is { } said && date.Date!.Value.First > said.Last)
            return known.Start is null ? known with { Start = date.Date } : known;
        return known.Announced is null ? known with { Announced = date.Date } : known;
    }

    private static bool IsStake(SentenceSyntax syntax, QuantityMention percent) =>
        Cues.Has(syntax.Slice(Math.Max(syntax.Sentence.Span.Start, percent.Span.Start - 20), Math.Min(syntax.Sentence.Span.End, percent.Span.End + 24)), "stake");

    private static Goods? GoodsOf(RelationKind kind, string text)
    {
        foreach (var (goods, pattern) in GoodsWords)
        {
            if (pattern.IsMatch(text) && !(kind == RelationKind.LeasesFrom && goods is Goods.Accelerators or Goods.Servers))
                return goods;
        }

        return null;
    }

    private static Wording WordingOf(string text) => text switch
    {
        _ when NewTotal().IsMatch(text) => Wording.NewTotal,
        _ when Additional().IsMatch(text) => Wording.Additional,
        _ when Part().IsMatch(text) => Wording.Part,
        _ when Expanded().IsMatch(text) => Wording.Unclear,
        _ => Wording.None,
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(through|until|till|to the end of|ending|expir\w+|runs? to)\s+(\w+\s+){0,3}\S*$|(至|到|截至|直至|截止)\S{0,6}$", Options)]
    private static partial Regex EndBefore();

    [GeneratedRegex(@"^\s*(到期|为止|止|结束|届满)", Options)]
    private static partial Regex EndAfter();

    [GeneratedRegex(@"\b(from|starting|beginning|start|begin|begins|starts|commenc\w+|as early as|online (in|by)|deliver\w+ (in|from|by|begin\w*)|first \w+ in|in)\s+(\w+\s+){0,3}\S*$|(自|从|于|最早|预计)\S{0,8}$", Options)]
    private static partial Regex StartBefore();

    [GeneratedRegex(@"^\s*(起|开始|启动|上线|投产|交付|投运|首批|陆续|启用|落地)", Options)]
    private static partial Regex StartAfter();

    [GeneratedRegex(@"\b(additional|further|another|extra|on top|more|second|add(s|ed)?)\b|追加|新增|另|再|额外|加码|进一步", Options)]
    private static partial Regex Additional();

    [GeneratedRegex(@"\b(rais\w+ to|increas\w+ (it )?to|bring\w* the total|brings? (the )?(total|value)|now (worth|totals?|stands?)|up from|to a total of|lifted to|expanded to|doubl\w+ to)\b|增至|提高到|提高至|扩大到|扩大至|升至|增加到|上调至|总额达|累计", Options)]
    private static partial Regex NewTotal();

    [GeneratedRegex(@"\b(of which|first (tranche|phase)|tranche|phase one|initial)\b|其中|首期|一期|首批|首笔", Options)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(expand\w*|widen\w*|extend\w*|enlarg\w*|broaden\w*)\b|扩大|扩展|续签|延长|扩容", Options)]
    private static partial Regex Expanded();

    [GeneratedRegex(@"\b(GPUs?|TPUs?|accelerators?|AI chips?|processors?|chips?)\b|芯片|加速卡|GPU|TPU|处理器|算力卡", Options)]
    private static partial Regex Accelerators();

    [GeneratedRegex(@"\b(servers?|racks?)\b|服务器|机柜|整机", Options)]
    private static partial Regex Servers();

    [GeneratedRegex(@"\b(optical|optics|transceivers?|switch(es)?|networking|fib(er|re)|lasers?)\b|光模块|交换机|光纤|激光|连接器|光通信|网络设备", Options)]
    private static partial Regex Network();

    [GeneratedRegex(@"\b(memory|HBM\w*|DRAM|NAND|SSDs?)\b|内存|存储|HBM|记忆体", Options)]
    private static partial Regex Memory();

    [GeneratedRegex(@"\b(packag\w+|CoWoS|substrates?)\b|封装|载板|基板", Options)]
    private static partial Regex Packaging();

    [GeneratedRegex(@"\b(foundry|wafers?|fabs?|nanomet\w+|fabricat\w+)\b|晶圆|代工|制程|流片", Options)]
    private static partial Regex Foundry();

    [GeneratedRegex(@"\b(cooling|chillers?|coolant)\b|液冷|冷却|散热|冷板", Options)]
    private static partial Regex Cooling();

    [GeneratedRegex(@"\b(electricity|power purchase|nuclear|turbines?|fuel cells?|PPA|transformers?|generators?|UPS)\b|购电|电力|供电|核电|燃料电池|燃气轮机|变压器|发电", Options)]
    private static partial Regex Power();

    [GeneratedRegex(@"\b(cloud|compute|computing)\b|云服务|算力|云计算|云", Options)]
    private static partial Regex Cloud();

    [GeneratedRegex(@"\b(space|colocation|data cent(er|re)s?|campus|hosting)\b|数据中心|机房|托管|园区", Options)]
    private static partial Regex Space();

    [GeneratedRegex(@"\b(construct\w*|build\w*|land|building)\b|建设|施工|土地|厂房", Options)]
    private static partial Regex Building();
}
