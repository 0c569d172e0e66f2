using System.Text.RegularExpressions;

namespace ComputeGraph.Extraction.Features;

/// <summary>Words of both languages that colour a statement: doubt, tense, comparison, whose figure it is.</summary>
public static partial class Cues
{
    private static readonly (string Name, Regex Pattern)[] Statement =
    [
        ("negation", Negation()), ("comparison", Comparison()), ("rumour", Rumour()), ("talks", Talks()), ("plan", Plan()), ("signed", Signed()), ("done", Done()),
        ("cancelled", Cancelled()), ("estimate", Estimate()), ("advice", Advice()), ("option", Option()), ("future", Future()), ("ongoing", Ongoing()), ("price", Price()),
        ("revenue", Revenue()), ("capex", Capex()), ("valuation", Valuation()), ("denial", Denial()), ("test", Test()), ("stake", Stake()), ("loan", Loan()), ("announce", Announce()),
    ];

    /// <summary>The names of the cues that a stretch of (simplified) text holds.</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (var (name, pattern) in Statement)
        {
            if (pattern.IsMatch(text))
                yield return name;
        }
    }

    public static bool Has(string text, string cue) => Statement.First(entry => entry.Name == cue).Pattern.IsMatch(text);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(not|no|never|without|neither|nor|n't|none|refused|declined|rather than)\b|n't\b|没有|并未|尚未|未能|并非|不是|无关|未获|不再|不会|非订单|并不", Options)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(rivals?|competitors?|competes?|competing|versus|vs|compared|unlike|similar to|peers?|than|ahead of|behind)\b|竞争|对手|相比|类似|对标|超过|高于|媲美|同行|不同于|赶超|对比", Options)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(reportedly|rumou?red|rumou?rs?|people familiar|sources? (said|say)|said to|speculat\w+|unconfirmed|is understood|may have|could be|whisper\w*|market talk|supply[- ]chain (sources|checks|talk))\b|传出|据传|传闻|市场传|供应链传|消息人士|知情人士|据悉|盛传|未经证实|未证实|或将|传言|有消息称|外媒称|爆料|传[^统]", Options)]
    private static partial Regex Rumour();

    [GeneratedRegex(@"\b(in talks|talks|negotiat\w+|exploring|explore[sd]?|considering|consider|discuss\w*|discussions|weigh\w*|mull\w*|evaluat\w+|bidding|courting|preliminary)\b|洽谈|谈判|磋商|商谈|考虑|探讨|评估|接触|商讨|协商|讨论|初步|竞标|竞购|有意", Options)]
    private static partial Regex Talks();

    [GeneratedRegex(@"\b(plans?|planned|planning|intends?|intention|aims?|hopes?|propos\w+|letter of intent|LOI|non-binding|memorandum|MoU|targets?|pencilled|earmark\w*|will|would|set to|due to|slated|expects?)\b|计划|拟|打算|意向|规划|目标|有望|备忘录|预计|将于|将在|即将|希望|筹划", Options)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(sign(s|ed|ing)?|agree(s|d|ment)?|contract(s|ed)?|deal|commit(s|ted|ment)?|pact|order(s|ed)?|award(s|ed)?|won|secured|locked)\b|签署|签订|签约|签下|达成|协议|合同|合约|订单|敲定|承诺|中标|拿下|锁定|定点", Options)]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b(completed|closed|delivered|finished|already|has been|have been|since|now (uses|runs|in service|operates)|in service|in operation|operational|online|went live|customers? includ\w+|uses|users|existing|shipped|handed over|paid|took)\b|已经|已完成|完成|交付|投产|投运|上线|已向|已为|已在|已获|客户包括|现有|长期|一直|使用中|落成|主要供应|成为", Options)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(cancel\w*|terminat\w+|scrapp\w+|called off|abandon\w*|walked away|walk away|withdr[ae]w\w*|dropped|ended|scaled back|halted|collapsed|fell through|voted down|rejected|shelved|lapsed|paused|pulled out|tore up|backed out)\b|取消|终止|放弃|撤回|搁置|告吹|解约|退出|中止|叫停|流产|作废|缩减|否决|暂停|砍单|失效", Options)]
    private static partial Regex Cancelled();

    [GeneratedRegex(@"\b(estimates?|estimated|forecasts?|we (think|believe|expect|model)|analysts?|our (model|view|estimate)|projected|likely|could|might|may|probably|should)\b|我们认为|我们预计|预测|估算|推估|测算|可能|或许|分析师|机构|法人|预期|大概率|料", Options)]
    private static partial Regex Estimate();

    [GeneratedRegex(@"\b(recommend\w*|overweight|buy rating|top picks?|price target|benefit\w*|beneficiar\w+|we like|winners?|prefer)\b|建议关注|推荐|受益|利好|看好|关注|评级|目标价|标的|概念股|龙头", Options)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\b(option(s|al)?|up to|at its discretion|may (also )?(buy|purchase|receive|acquire)|right to|warrants?|if\b|subject to|conditional)|选择权|期权|认股权|可选|最多|若|如果|有权|前提", Options)]
    private static partial Regex Option();

    [GeneratedRegex(@"\b(will|shall|to be|next year|later|by 20\d\d|from 20\d\d|starting|upcoming|future|going to)\b|将|预计|明年|后年|未来|届时|起|今后", Options)]
    private static partial Regex Future();

    [GeneratedRegex(@"\b(is|are) (building|using|running|expanding|supplying|providing|developing|constructing|deploying)|under construction|ongoing|continues?|currently\b|正在|目前|在建|持续|当前|现正", Options)]
    private static partial Regex Ongoing();

    [GeneratedRegex(@"\b(shares?|stock) (rose|fell|jumped|climbed|dropped|gained|slid|surged|closed|up|down)|股价|涨|跌|收盘|盘中|市盈率", Options)]
    private static partial Regex Price();

    [GeneratedRegex(@"\b(revenues?|sales|turnover|profits?|earnings|income|margin|run[- ]rate|EBITDA|backlog)\b|营收|收入|利润|净利|毛利|业绩|销售额|年化|在手订单", Options)]
    private static partial Regex Revenue();

    [GeneratedRegex(@"\b(capex|capital (expenditure|spending)s?|budget|spending)\b|资本开支|资本支出|预算", Options)]
    private static partial Regex Capex();

    [GeneratedRegex(@"\b(valuations?|valued|valuing|market cap\w*|worth of the company|enterprise value)\b|估值|市值", Options)]
    private static partial Regex Valuation();

    [GeneratedRegex(@"\b(den(y|ies|ied)|refut\w+|no such|untrue|false)\b|否认|澄清|不实|辟谣", Options)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(test(s|ed|ing)?|samples?|sampling|trial|pilot|qualif\w+|validat\w+)\b|送样|测试|样品|验证|试用|认证", Options)]
    private static partial Regex Test();

    [GeneratedRegex(@"\b(stake|equity|shares?|shareholding|warrants?|convertible|round|funding|Series [A-H]|investors?)\b|股权|股份|持股|入股|轮融资|融资|增资|投资|战投", Options)]
    private static partial Regex Stake();

    [GeneratedRegex(@"\b(loans?|credit|debt|bonds?|notes|lend\w*|lenders?|financing|facility|guarant\w+|backstop\w*)\b|贷款|授信|债|信贷|担保|联贷|融资租赁", Options)]
    private static partial Regex Loan();

    [GeneratedRegex(@"\b(announc\w+|said|says|disclosed|unveiled|confirmed|revealed|filing)\b|宣布|公告|披露|表示|公布|确认|透露|称", Options)]
    private static partial Regex Announce();
}
