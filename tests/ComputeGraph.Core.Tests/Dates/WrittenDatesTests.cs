using ComputeGraph.Core.Dates;
using ComputeGraph.Core.Values;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Core.Tests.Dates;

public sealed class WrittenDatesTests
{
    [TestCase("2026年4月20日", "2026-04-20")]
    [TestCase("2026 年 04 月 20 日", "2026-04-20")]
    [TestCase("２０２６年４月２０号", "2026-04-20")]
    [TestCase("二〇二六年四月二十日", "2026-04-20")]
    [TestCase("二零二五年十一月三十一日", null)]
    [TestCase("24年12月27日", "2024-12-27")]
    [TestCase("2026年4月", "2026-04")]
    [TestCase("2026年", "2026")]
    [TestCase("2026-04-20", "2026-04-20")]
    [TestCase("2026/4/20", "2026-04-20")]
    [TestCase("2026.04.20", "2026-04-20")]
    [TestCase("2026-04", "2026-04")]
    [TestCase("2026/01", "2026-01")]
    [TestCase("2026.04.13-2026.04.17", "2026-04-17")]
    [TestCase("20 April 2026", "2026-04-20")]
    [TestCase("3rd of July, 2026", "2026-07-03")]
    [TestCase("April 20, 2026", "2026-04-20")]
    [TestCase("APRIL 20 2026", "2026-04-20")]
    [TestCase("Apr. 20, 2026", "2026-04-20")]
    [TestCase("Sept. 3, 2026", "2026-09-03")]
    [TestCase("October 6th 2025", "2025-10-06")]
    [TestCase("April 13–17, 2026", "2026-04-17")]
    [TestCase("April 2026", "2026-04")]
    [TestCase("29 February 2024", "2024-02-29")]
    [TestCase("29 February 2025", null)]
    [TestCase("2026-13-01", null)]
    [TestCase("2026-04-31", null)]
    [TestCase("2026.04", null)]
    [TestCase("04/05/2026", null)]
    [TestCase("March of chips", null)]
    [TestCase("May buy", null)]
    [TestCase("Maybe 5", null)]
    [TestCase("10年", null)]
    [TestCase("5个月", null)]
    [TestCase("3月营收", null)]
    [TestCase("13月5日", null)]
    public void A_date_with_its_year_is_read(string text, string? expected) =>
        Assert.That(WrittenDates.TryReadAt(text, out var date, out _) ? date.Dated?.ToString() : null, Is.EqualTo(expected));

    [TestCase("4月17日, 甲公司", 4, 17, 5)]
    [TestCase("4 月 17 日", 4, 17, 8)]
    [TestCase("Nov. 3 —", 11, 3, 6)]
    [TestCase("3 November", 11, 3, 10)]
    [TestCase("4月6日-4月10日", 4, 10, 10)]
    [TestCase("12月5日至20日", 12, 20, 9)]
    [TestCase("十二月五日", 12, 5, 5)]
    public void A_day_without_a_year_is_read(string text, int month, int day, int length)
    {
        Assert.That(WrittenDates.TryReadAt(text, out var date, out var covered));
        Assert.That(date, Is.EqualTo(new WrittenDate(null, month, day)));
        Assert.That(covered, Is.EqualTo(length));
    }

    [TestCase("announced on October 6th 2025.", "October 6th 2025")]
    [TestCase("公告（2025年12月22日）称", "2025年12月22日")]
    [TestCase("contract 12026-04-20 of 2026-04-21", "2026-04-21")]
    [TestCase("$2026-04 or 5.2026-05-01", null)]
    [TestCase("nothing here in Maybe 12 weeks", null)]
    public void A_date_is_found_but_not_the_tail_of_something_longer(string text, string? expected) =>
        Assert.That(WrittenDates.TryFind(text, out _, out var start, out var length) ? text.Substring(start, length) : null, Is.EqualTo(expected));

    [TestCase(4, 17, "2026-04-20", "2026-04-17")]
    [TestCase(5, 4, "2026-04-20", "2026-05-04")]
    [TestCase(5, 5, "2026-04-20", "2025-05-05")]
    [TestCase(12, 30, "2026-01-05", "2025-12-30")]
    [TestCase(1, 5, "2025-12-28", "2026-01-05")]
    [TestCase(2, 29, "2026-04-20", "2024-02-29")]
    [TestCase(4, 17, "2026-04", "2026-04-17")]
    [TestCase(11, 3, "2025", "2025-11-03")]
    [TestCase(1, 5, "9999-12-31", "9999-01-05")]
    public void A_missing_year_is_the_latest_that_the_document_allows(int month, int day, string published, string expected) =>
        Assert.That(new WrittenDate(null, month, day).Resolve(PartialDate.Parse(published))?.ToString(), Is.EqualTo(expected));

    [Test]
    public void Without_a_reference_a_missing_year_stays_open() =>
        Assert.That(new WrittenDate(null, 4, 17).Resolve(null), Is.Null);

    [Test]
    public void Whatever_is_written_is_read_again()
    {
        var days = Gen.Choose(0, 54_000).Select(days => new DateOnly(1950, 1, 1).AddDays(days)).ToArbitrary();
        Prop.ForAll(days, day =>
        {
            string[] forms = [$"{day:yyyy-MM-dd}", $"{day.Year}年{day.Month}月{day.Day}日", $"{day:d MMMM yyyy}", $"{day:MMMM d, yyyy}", $"{day:MMM}. {day.Day}, {day.Year}", $"{day:yyyy/M/d}"];
            return forms.All(form => WrittenDates.TryReadAt(form, out var date, out _) && date.Dated == PartialDate.OfDay(day));
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public void Any_text_is_searched_without_a_fault()
    {
        var pieces = Gen.Elements("2026", "年", "4", "月", "日", " ", "-", "/", ".", ",", "April", "Mar", "th", "of ", "三", "十", "二〇二六", "至", "２", "a", "～", "31", "0", "99999").ListOf().Select(list => string.Concat(list));
        Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            for (var at = 0; WrittenDates.TryFind(text.AsSpan(at), out var date, out var start, out var length); at += start + length)
            {
                if (length <= 0 || at + start + length > text.Length || (date.Year is null && date.Month is null))
                    return false;
                _ = date.Resolve(PartialDate.OfDay(2026, 4, 20));
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}
