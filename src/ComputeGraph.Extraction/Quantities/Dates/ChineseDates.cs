using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>Reads Chinese dates: 2027年第三季度, 2026年下半年, 4月17日, 明年初, 去年12月, 本月, 周二, 16日.</summary>
internal static class ChineseDates
{
    private static readonly PhraseTable<DayOfWeek> Weekdays = PhraseTable<DayOfWeek>.Of(
        (DayOfWeek.Monday, "周一|星期一|礼拜一"), (DayOfWeek.Tuesday, "周二|星期二|礼拜二"), (DayOfWeek.Wednesday, "周三|星期三|礼拜三"), (DayOfWeek.Thursday, "周四|星期四|礼拜四"),
        (DayOfWeek.Friday, "周五|星期五|礼拜五"), (DayOfWeek.Saturday, "周六|星期六|礼拜六"), (DayOfWeek.Sunday, "周日|星期日|星期天|礼拜天|周天"));

    private static readonly PhraseTable<int> WeekdayTurns = PhraseTable<int>.Of((0, "本|这"), (1, "下"), (-1, "上"));

    /// <summary>Behind these 日 counts days (5日内, 10日均线).</summary>
    private const string BehindCountedDays = "内均线游后间元期产薪年移累本常";

    private const string BeforeCountedDays = "第近前后至-连首每共~到";

    /// <summary>Before and behind a two-digit year in brokers' prose (24年35亿, 高于25年).</summary>
    private static readonly WordSet BeforeShortYear = new("高于|低于|多于|少于|比|较|相比|预计|展望|截至|截止|对比|等到");

    private static readonly WordSet BehindShortYear = new("大概|预计|有望|全年|营收|收入|出货|利润|净利|资本开支|市场|需求|产能|增速|同比|业绩|eps|pe");

    private static readonly WordSet RocEra = new("民国");

    /// <summary>Reads what follows a year: a half, a quarter, a month with its day, or a turn such as 年底.</summary>
    public static DatedSpan ReadPart(FoldedText text, int start, int year, int end)
    {
        var position = text.SkipBlanks(end);
        if (text[position] == '的')
            position = text.SkipBlanks(position + 1);
        if (DateWords.Periods.Match(text, position, out var period) is var periodEnd and >= 0)
            return new DatedSpan(start, periodEnd, EnglishDates.Part(year, period));
        if (MonthRangeEnd(text, position) is var rangeEnd and >= 0)
            return new DatedSpan(start, rangeEnd, PartialDate.OfYear(year));
        if (TryReadMonth(text, position, out var month, out var monthEnd))
            return ReadDay(text, start, year, month, monthEnd);
        return new DatedSpan(start, TailEnd(text, position) is var tail and >= 0 ? tail : end, PartialDate.OfYear(year));
    }

    /// <summary>Reads the year that four digits and 年 make.</summary>
    public static DatedSpan? ReadYear(DateContext context, int start, int year, int end)
    {
        var text = context.Text;
        var position = text.SkipBlanks(end);
        if (DateWords.FiscalYears.EndAt(text, position) is var fiscal and >= 0)
            return new DatedSpan(start, DateWords.Periods.Match(text, text.SkipBlanks(fiscal), out _) is var part and >= 0 ? part : fiscal, PartialDate.OfYear(year));
        if (text[position] != '年' || text[position + 1] is '代')
            return null;
        return ReadPart(text, start, year, position + 1);
    }

    /// <summary>A two-digit year is one only with a part of the year behind it (26年下半年, 25年12月, 26年底) or where brokers name years.</summary>
    public static DatedSpan? ReadShortYear(FoldedText text, int start, int year, int end)
    {
        var position = text.SkipBlanks(end);
        var before = text.SkipBlanksBack(start);
        if (text[position] != '年' || year is < 15 or > 45 || text[before - 1] is '近' or '第')
            return null;
        var found = ReadPart(text, start, 2000 + year, position + 1);
        var behind = text.SkipBlanks(position + 1);
        if (found.End == position + 1 && (BeforeShortYear.StandsBefore(text, before) || BehindShortYear.StandsAt(text, behind) || FoldedText.IsDigit(text[behind])))
            return found;
        return found.End > position + 1 && text[found.End - 1] is not ('内' or '中' or '间' or '度') ? found : null;
    }

    /// <summary>A month named by a number and 月, with its day where one follows; its year is the story's or the anchor's.</summary>
    public static DatedSpan? ReadMonth(DateContext context, int start)
    {
        var text = context.Text;
        if (!TryReadMonth(text, start, out var month, out var end) || text[text.SkipBlanksBack(start) - 1] is '第' or '每' or '近')
            return null;
        var position = text.SkipBlanks(end);
        if (TryReadDay(text, position, out var day, out var dayEnd))
            return EnglishDates.Made(start, dayEnd, context.DayNamed(month, day, start, dayEnd));
        if (TailEnd(text, position) is var tail and >= 0)
            end = tail;
        return EnglishDates.Made(start, end, context.MonthNamed(month, start, end));
    }

    /// <summary>A day named alone, in a place where reports name days.</summary>
    public static DatedSpan? ReadDayAlone(DateContext context, int start, int day, int end)
    {
        var text = context.Text;
        if (BehindCountedDays.Contains(text[end + 1]) || BeforeCountedDays.Contains(text[text.SkipBlanksBack(start) - 1]))
            return null;
        return EnglishDates.Made(start, end + 1, context.Anchor.DayAlone(day));
    }

    /// <summary>Reads the date that begins with a Chinese word at a position.</summary>
    public static DatedSpan? ReadWord(DateContext context, int start) => context.Text[start] switch
    {
        '今' or '本' or '去' or '明' or '后' or '前' or '昨' or '来' or '这' or '年' or '岁' or '同' or '当' or '次' or '翌' or '隔' => ReadRelative(context, start),
        '上' or '下' or '首' or '末' or '第' => ReadPeriodAlone(context, start) ?? ReadRelative(context, start),
        '周' or '星' or '礼' => ReadWeekday(context, start, start, null),
        '民' => ReadRocYear(context.Text, start),
        '一' or '二' or '三' or '四' => ReadPeriodAlone(context, start) ?? ReadHanDigitYear(context.Text, start) ?? ReadHanMonth(context, start),
        '五' or '六' or '七' or '八' or '九' or '十' => ReadHanMonth(context, start),
        _ => null,
    };

    private static DatedSpan? ReadRelative(DateContext context, int start)
    {
        var text = context.Text;
        var anchor = context.Anchor;
        if (WeekdayTurns.Match(text, start, out var turn) is var turned and >= 0 && ReadWeekday(context, start, turned, turn) is { } weekday)
            return weekday;
        if (DateWords.RelativeYears.Match(text, start, out var years) is var yearEnd and >= 0)
            return IsTailOfYearWord(text, start) || anchor.Year is not { } now ? null : ReadPart(text, start, now + years, yearEnd);
        if (DateWords.StoryYears.Match(text, start, out var storyYears) is var storyEnd and >= 0)
            return context.Previous is { } previous ? ReadPart(text, start, previous.Year + storyYears, storyEnd) : null;
        if (DateWords.RelativeMonths.Match(text, start, out var months) is var monthEnd and >= 0)
            return EnglishDates.Made(start, monthEnd, anchor.MonthsOn(months));
        if (DateWords.RelativeQuarters.Match(text, start, out var quarters) is var quarterEnd and >= 0)
            return EnglishDates.Made(start, quarterEnd, anchor.QuartersOn(quarters));
        if (DateWords.RelativeWeeks.Match(text, start, out var weeks) is var weekEnd and >= 0)
            return EnglishDates.Made(start, weekEnd, anchor.WeeksOn(weeks));
        if (DateWords.RelativeDays.Match(text, start, out var days) is var dayEnd and >= 0 && text[dayEnd] is not ('头' or '资'))
            return EnglishDates.Made(start, dayEnd, anchor.DaysOn(days));
        return null;
    }

    /// <summary>三年内, 五年底…, 以前年度, 过去年均: the year word is the tail of another.</summary>
    private static bool IsTailOfYearWord(FoldedText text, int start)
    {
        var before = text[text.SkipBlanksBack(start) - 1];
        return text[start] switch
        {
            '年' => FoldedText.IsDigit(before) || HanNumeralReader.Digit(before) >= 0 || HanNumeralReader.SmallScale(before) > 0 || "几数多半全每周当同次翌近历往度".Contains(before, StringComparison.Ordinal),
            '前' or '后' => "以之此今目日往最先然随其".Contains(before, StringComparison.Ordinal),
            '去' => before is '过' or '除',
            '本' => before is '日' or '版' or '资' or '成',
            '上' => HanNumeralReader.Digit(before) >= 0 || before is '以' or '之',
            _ => false,
        };
    }

    private static DatedSpan? ReadPeriodAlone(DateContext context, int start)
    {
        var text = context.Text;
        if (DateWords.Periods.Match(text, start, out var period) is not (var end and >= 0) || text[text.SkipBlanksBack(start) - 1] is '前' or '后' or '近' or '连' or '十' or '第')
            return null;
        return EnglishDates.Made(start, end, period.Precision == DatePrecision.Half
            ? text[end - 1] == '年' ? context.Anchor.HalfOf(0, period.Part) : null
            : context.QuarterNamed(period.Part, start, end));
    }

    private static DatedSpan? ReadWeekday(DateContext context, int start, int position, int? turn)
    {
        var text = context.Text;
        if (Weekdays.Match(text, position, out var weekday) is not (var end and >= 0) || HanNumeralReader.Digit(text[start - 1]) >= 0 || text[start - 1] is '每' or '双')
            return null;
        // 周一至周五 tells opening hours; 本周三 and 下周一 tell the week.
        var date = turn is { } weeks ? context.Anchor.WeekdayOf(weeks, weekday) : context.Anchor.Weekday(weekday, isAhead: false);
        return EnglishDates.Made(start, end, date);
    }

    private static DatedSpan? ReadRocYear(FoldedText text, int start)
    {
        const int FirstRocYear = 1911;
        if (RocEra.EndAt(text, start) is not (var era and >= 0) || !YearReader.TryReadDigits(text, text.SkipBlanks(era), 3, out var year, out var end))
            return null;
        var position = text.SkipBlanks(end);
        return text[position] == '年' ? ReadPart(text, start, FirstRocYear + year, position + 1) : null;
    }

    /// <summary>二〇二七年, 二零二六年.</summary>
    private static DatedSpan? ReadHanDigitYear(FoldedText text, int start)
    {
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = HanNumeralReader.Digit(text[start + i]);
            if (digit < 0)
                return null;
            year = year * 10 + digit;
        }

        return text[start + 4] == '年' && year is > 1900 and < 2100 ? ReadPart(text, start, year, start + 5) : null;
    }

    private static DatedSpan? ReadHanMonth(DateContext context, int start) =>
        HanNumeralReader.Digit(context.Text[start - 1]) >= 0 || HanNumeralReader.SmallScale(context.Text[start - 1]) > 0 ? null : ReadMonth(context, start);

    private static DatedSpan ReadDay(FoldedText text, int start, int year, int month, int end)
    {
        var position = text.SkipBlanks(end);
        if (TryReadDay(text, position, out var day, out var dayEnd) && DateAnchor.OfDay(year, month, day) is { } date)
            return new DatedSpan(start, dayEnd, date);
        return new DatedSpan(start, TailEnd(text, position) is var tail and >= 0 ? tail : end, PartialDate.OfMonth(year, month));
    }

    /// <summary>The end of months such as 1—9月, which make no one month.</summary>
    private static int MonthRangeEnd(FoldedText text, int start)
    {
        if (!TryReadSmall(text, start, out _, out var end))
            return -1;
        end = text.SkipBlanks(text[text.SkipBlanks(end)] == '月' ? text.SkipBlanks(end) + 1 : end);
        return text[end] is '-' or '~' or '\u2014' or '至' or '到' && TryReadMonth(text, text.SkipBlanks(end + 1), out _, out var stop) ? stop : -1;
    }

    private static bool TryReadMonth(FoldedText text, int start, out int month, out int end)
    {
        if (!TryReadSmall(text, start, out month, out end))
            return false;
        end = text.SkipBlanks(end);
        return text[end++] == '月' && month is >= 1 and <= 12;
    }

    private static bool TryReadDay(FoldedText text, int start, out int day, out int end)
    {
        if (!TryReadSmall(text, start, out day, out end))
            return false;
        end = text.SkipBlanks(end);
        return text[end++] is '日' or '号' && day is >= 1 and <= 31;
    }

    /// <summary>A number up to 99 in digits or Chinese characters.</summary>
    private static bool TryReadSmall(FoldedText text, int start, out int value, out int end)
    {
        if (YearReader.TryReadDigits(text, start, 2, out value, out end))
            return true;
        var tens = HanNumeralReader.Digit(text[end = start]);
        if (text[end + (tens > 0 ? 1 : 0)] != '十')
        {
            value = tens;
            end++;
            return tens > 0;
        }

        end += tens > 0 ? 2 : 1;
        var unit = HanNumeralReader.Digit(text[end]);
        value = (tens > 0 ? tens : 1) * 10 + Math.Max(unit, 0);
        if (unit > 0)
            end++;
        return true;
    }

    private static int TailEnd(FoldedText text, int position) => DateWords.OtherTails.StandsAt(text, position) ? -1 : DateWords.ChineseTails.EndAt(text, position);
}
