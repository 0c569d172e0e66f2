using ComputeGraph.Core.Json;
using ComputeGraph.Core.Tests.Generators;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Tests.Values;

public sealed class PartialDateTests
{
    [Test]
    public void The_written_form_reads_back() =>
        Property.Holds(Some.Date, date => PartialDate.Parse(date.ToString()) == date && ComputeGraphJson.Read<PartialDate>(ComputeGraphJson.Write(date)) == date);

    [TestCase("2027", "2027-01-01", "2027-12-31")]
    [TestCase("2026-H2", "2026-07-01", "2026-12-31")]
    [TestCase("2026-Q1", "2026-01-01", "2026-03-31")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2027-05-14", "2027-05-14", "2027-05-14")]
    public void It_stands_for_its_days(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);
        Assert.That($"{date.First:yyyy-MM-dd}", Is.EqualTo(first));
        Assert.That($"{date.Last:yyyy-MM-dd}", Is.EqualTo(last));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("0000")]
    [TestCase("27")]
    [TestCase("2027-5")]
    [TestCase("2027-13")]
    [TestCase("2027-00")]
    [TestCase("2026-H3")]
    [TestCase("2026-Q0")]
    [TestCase("2026-h2")]
    [TestCase("2025-02-29")]
    [TestCase("2027-05-14T00:00")]
    [TestCase("2027\n")]
    [TestCase(" 2027")]
    [TestCase("２０２７", Description = "digits of another width, which once threw")]
    [TestCase("٢٠٢٧")]
    public void Anything_else_is_no_date(string? text)
    {
        Assert.That(PartialDate.TryParse(text, out _), Is.False);
        if (text is not null)
            Assert.That(() => PartialDate.Parse(text), Throws.InstanceOf<FormatException>());
    }

    [Test]
    public void Parts_out_of_range_are_refused()
    {
        Assert.That(() => PartialDate.OfYear(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PartialDate.OfHalf(2026, 3), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PartialDate.OfQuarter(2026, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PartialDate.OfMonth(2026, 13), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PartialDate.OfDay(2026, 2, 29), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Order_goes_by_the_first_day_then_the_coarser_date() =>
        Property.Holds(Some.Date, Some.Date, (one, two) =>
        {
            var expected = one.First != two.First ? one.First.CompareTo(two.First) : two.Last.CompareTo(one.Last);
            return Math.Sign(one.CompareTo(two)) == Math.Sign(expected)
                && (one.CompareTo(two) == 0) == (one == two)
                && (one < two) == (one.CompareTo(two) < 0) && (one >= two) == !(one < two) && (one > two) == (two < one) && (one <= two) == (two >= one);
        });

    [Test]
    public void A_date_wholly_before_another_is_the_lesser_and_does_not_overlap() =>
        Property.Holds(Some.Date, Some.Date, (one, two) =>
            one.Last >= two.First || (one < two && !one.Overlaps(two)));

    [Test]
    public void Overlap_is_mutual_and_holds_where_a_day_is_shared() =>
        Property.Holds(Some.Date, Some.Date, (one, two) =>
            one.Overlaps(two) == two.Overlaps(one)
            && one.Overlaps(two) == (Days(one).Overlaps(Days(two)))
            && one.Overlaps(one));

    private static TextSpan Days(PartialDate date) => new(date.First.DayNumber, date.Last.DayNumber + 1);
}
