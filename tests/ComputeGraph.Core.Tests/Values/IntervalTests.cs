using ComputeGraph.Core.Json;
using ComputeGraph.Core.Tests.Generators;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Tests.Values;

public sealed class IntervalTests
{
    [Test]
    public void Needs_an_end_and_its_ends_in_order()
    {
        Assert.That(() => new Interval(null, null), Throws.ArgumentException);
        Assert.That(() => new Interval(2, 1), Throws.ArgumentException);
        Assert.That(new Interval(1, 1).Value, Is.EqualTo(1));
    }

    [Test]
    public void A_figure_and_its_bound_make_an_interval_that_gives_them_back() =>
        Property.Holds(Some.Amount, Some.Enum<Bound>(), (value, bound) =>
            Interval.Of(value, bound) is var interval && interval.Value == value && interval.Bound == bound);

    [Test]
    public void Json_gives_back_the_same_interval() =>
        Property.Holds(Some.Interval, interval => ComputeGraphJson.Read<Interval>(ComputeGraphJson.Write(interval)) == interval);

    [Test]
    public void Equal_intervals_have_one_written_form() =>
        Property.Holds(Some.Interval, interval =>
        {
            var padded = new Interval(interval.Low * 1.0000m, interval.High * 1.0000m, interval.About);
            return padded == interval && ComputeGraphJson.Write(padded) == ComputeGraphJson.Write(interval) && padded.ToString() == interval.ToString();
        });

    [TestCase("""{"low":1.5,"high":1.5}""", "1.5")]
    [TestCase("""{"low":1.50,"about":false}""", "1.5..")]
    [TestCase("""{"high":2,"about":true,"unit":{"of":[1]}}""", "~..2")]
    [TestCase("""{"low":null,"high":3}""", "..3")]
    public void Json_may_leave_out_an_open_end_and_hold_more(string json, string expected) =>
        Assert.That(ComputeGraphJson.Read<Interval>(json).ToString(), Is.EqualTo(expected));

    [TestCase("{}")]
    [TestCase("""{"low":2,"high":1}""")]
    [TestCase("""{"low":"2"}""")]
    [TestCase("""{"low":1e40}""")]
    [TestCase("""{"low":1""")]
    [TestCase("3")]
    [TestCase("[1,2]")]
    public void Json_that_is_no_interval_is_refused(string json) =>
        Assert.That(() => ComputeGraphJson.Read<Interval>(json), Throws.InstanceOf<System.Text.Json.JsonException>());

    [Test]
    public void Compatibility_is_mutual_and_every_interval_is_compatible_with_itself() =>
        Property.Holds(Some.Interval, Some.Interval, (one, two) => one.IsCompatibleWith(one) && one.IsCompatibleWith(two) == two.IsCompatibleWith(one));

    [TestCase("14.2", "14", true, Description = "rounding")]
    [TestCase("14.2", "21", false)]
    [TestCase("14.2..", "21", true)]
    [TestCase("..14.2", "21", false)]
    [TestCase("~20", "21.5", true, Description = "a rough figure may be off by a tenth")]
    [TestCase("20", "21.5", false)]
    [TestCase("10..20", "15..30", true)]
    public void Compatible_are_intervals_that_may_be_one_figure(string one, string two, bool expected) =>
        Assert.That(Read(one).IsCompatibleWith(Read(two)), Is.EqualTo(expected));

    [Test]
    public void A_unit_keeps_bound_and_mark() =>
        Property.Holds(Some.Interval, interval =>
            interval.Times(1000) is var times && times.Value == interval.Value * 1000 && times.Bound == interval.Bound && times.About == interval.About);

    [Test]
    public void A_units_factor_is_positive() => Assert.That(() => Interval.Exactly(1).Times(0), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_hull_holds_both_and_is_one_of_them_where_they_are_equal() =>
        Property.Holds(Some.Interval, Some.Interval, (one, two) =>
            one.Hull(two) is var hull && Holds(hull, one) && Holds(hull, two) && hull == two.Hull(one) && one.Hull(one) == one);

    [Test]
    public void Sums_do_not_depend_on_the_order_and_lose_no_end_that_both_have() =>
        Property.Holds(Some.Interval, Some.Interval, (one, two) =>
            one.Plus(two) is var sum && sum == two.Plus(one)
            && (one.High is null || two.High is null ? sum.High is null : sum.High == one.High + two.High)
            && (one.Low is null && two.Low is null ? sum.Low is null : sum.Low == (one.Low ?? 0) + (two.Low ?? 0)));

    [Test]
    public void Two_ceilings_add_up_to_a_ceiling()
    {
        var sum = Interval.AtMost(3).Plus(Interval.AtMost(4));

        Assert.That(sum, Is.EqualTo(Interval.AtMost(7)));
        Assert.That(sum.Bound, Is.EqualTo(Bound.Max), "it was a floor of 0 once");
    }

    private static bool Holds(Interval outer, Interval inner) =>
        (outer.Low is null || inner.Low is null || outer.Low <= inner.Low) && (outer.High is null || (inner.High is not null && inner.High <= outer.High));

    private static Interval Read(string text)
    {
        var about = text.StartsWith('~');
        var ends = text.TrimStart('~').Split("..");
        decimal? End(string end) => end.Length == 0 ? null : decimal.Parse(end);
        return new Interval(End(ends[0]), End(ends[^1]), about);
    }
}
