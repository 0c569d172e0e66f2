using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>The words of the calendar in both languages.</summary>
internal static class DateWords
{
    public static readonly PhraseTable<int> Months = PhraseTable<int>.Of(
        (1, "january|jan|jan."), (2, "february|feb|feb."), (3, "march|mar|mar."), (4, "april|apr|apr."), (5, "may"), (6, "june|jun|jun."),
        (7, "july|jul|jul."), (8, "august|aug|aug."), (9, "september|sept|sept.|sep|sep."), (10, "october|oct|oct."), (11, "november|nov|nov."), (12, "december|dec|dec."));

    public static readonly PhraseTable<DayOfWeek> Weekdays = PhraseTable<DayOfWeek>.Of(
        (DayOfWeek.Monday, "monday"), (DayOfWeek.Tuesday, "tuesday"), (DayOfWeek.Wednesday, "wednesday"), (DayOfWeek.Thursday, "thursday"),
        (DayOfWeek.Friday, "friday"), (DayOfWeek.Saturday, "saturday"), (DayOfWeek.Sunday, "sunday"));

    public static readonly PhraseTable<(DatePrecision Precision, int Part)> Periods = PhraseTable<(DatePrecision, int)>.Of(
        ((DatePrecision.Half, 1), "first half|1st half|h1|first six months|上半年|上半|h1季"),
        ((DatePrecision.Half, 2), "second half|2nd half|h2|latter half|back half|下半年|下半"),
        ((DatePrecision.Quarter, 1), "first quarter|first-quarter|1st quarter|q1|第一季度|第1季度|一季度|1季度|第一季|第1季|首季|首季度"),
        ((DatePrecision.Quarter, 2), "second quarter|second-quarter|2nd quarter|q2|第二季度|第2季度|二季度|2季度|第二季|第2季"),
        ((DatePrecision.Quarter, 3), "third quarter|third-quarter|3rd quarter|q3|第三季度|第3季度|三季度|3季度|第三季|第3季"),
        ((DatePrecision.Quarter, 4), "fourth quarter|fourth-quarter|4th quarter|final quarter|last quarter of|closing quarter|q4|第四季度|第4季度|四季度|4季度|第四季|第4季|末季"));

    /// <summary>Years counted from the anchor's.</summary>
    public static readonly PhraseTable<int> RelativeYears = PhraseTable<int>.Of(
        (0, "this year|the current year|year-end|the end of the year|end of the year|the end of this year|later this year|earlier this year|今年|本年|本年度|今年度|年内|年底|年末|年终|年初|岁末"),
        (1, "next year|明年|明年度|来年|下一年|下年度"), (-1, "last year|去年|去年度|上年|上年度|上一年"), (2, "后年|the year after next"), (-2, "前年|the year before last"));

    /// <summary>Years counted from the date before.</summary>
    public static readonly PhraseTable<int> StoryYears = PhraseTable<int>.Of((0, "同年|当年|the same year"), (1, "次年|翌年|隔年|the following year|the next year"));

    public static readonly PhraseTable<int> RelativeMonths = PhraseTable<int>.Of(
        (0, "this month|earlier this month|later this month|本月|这个月|本月初|本月底|本月中"), (1, "next month|下月|下个月|下月初|下月底"), (-1, "last month|上月|上个月|上月底|上月初"));

    public static readonly PhraseTable<int> RelativeQuarters = PhraseTable<int>.Of(
        (0, "this quarter|the current quarter|本季|本季度"), (1, "next quarter|下季|下季度|下一季|下一季度|下个季度"), (-1, "last quarter|上季|上季度|上一季|上一季度|上个季度"));

    public static readonly PhraseTable<int> RelativeWeeks = PhraseTable<int>.Of(
        (0, "this week|earlier this week|later this week|本周|这周|本星期"), (1, "next week|下周|下星期"), (-1, "last week|上周|上星期"));

    public static readonly PhraseTable<int> RelativeDays = PhraseTable<int>.Of(
        (0, "today|今日|今天|今晚|今早|今晨"), (-1, "yesterday|昨日|昨天|昨晚|昨夜"), (1, "tomorrow|明日|明天"), (-2, "前日|前天"));

    public static readonly PhraseTable<int> Determiners = PhraseTable<int>.Of((0, "this"), (1, "next"), (-1, "last|this past|past"));

    /// <summary>What stands before a date and belongs to it without making it more exact than its year, quarter or month.</summary>
    public static readonly WordSet Qualifiers = new(
        "early|late|mid|early in|late in|the end of|end of|the beginning of|beginning of|the start of|start of|the middle of|middle of|end|year-end|the second half of|calendar|calendar year|fiscal|fiscal year|the year|spring|summer|autumn|winter|the spring of|the summer of|the autumn of|the fall of|the winter of|later in|earlier in");

    /// <summary>Chinese words behind a year or month that narrow it by a season or a turn of the calendar.</summary>
    public static readonly WordSet ChineseTails = new("年初|年底|年末|年中|初|底|末|中|内|中旬|上旬|下旬|份|春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|全年|度|间");

    /// <summary>Words with 中, 内, 初, 末, 间, 度 or 底 of their own behind a year or month.</summary>
    public static readonly WordSet OtherTails = new("中国|中信|中心|中标|中期|中兴|中科|中芯|中际|中贝|中建|中美|中东|中方|中企|中央|中午|内地|内部|内置|内存|内蒙|初步|初始|初创|末端|间接|间隔|度假|度过|底层|底部|底价|中报|中新|中金|中资|中移|中车|中石|中电|中小|中型|中大|中韩|中日|中台|中华|中原|中段|中游|中层|中长");

    public static readonly WordSet FiscalYears = new("财年|财政年度|会计年度|财务年度");
}
