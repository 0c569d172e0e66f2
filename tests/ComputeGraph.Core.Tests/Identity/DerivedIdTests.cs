using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Tests.Generators;

namespace ComputeGraph.Core.Tests.Identity;

public sealed class DerivedIdTests
{
    [Test]
    public void It_is_a_prefix_and_24_hexadecimal_digits() =>
        Assert.That(DerivedId.Of("deal", "a", null), Does.Match("^deal:[0-9a-f]{24}$"));

    [Test]
    public void It_never_changes() =>
        Assert.That(DerivedId.Of("claim", "a", null, "", "台积电"), Is.EqualTo("claim:b6ea16826e778452e702615e"), "stored ids hang on it");

    [Test]
    public void Parts_do_not_run_into_one_another()
    {
        Assert.That(DerivedId.Of("x", "ab", "c"), Is.Not.EqualTo(DerivedId.Of("x", "a", "bc")));
        Assert.That(DerivedId.Of("x", "a"), Is.Not.EqualTo(DerivedId.Of("x", "a", "")));
        Assert.That(DerivedId.Of("x"), Is.Not.EqualTo(DerivedId.Of("x", "")));
    }

    [Test]
    public void An_absent_part_is_not_an_empty_one() =>
        Assert.That(DerivedId.Of("x", null, "a"), Is.Not.EqualTo(DerivedId.Of("x", "", "a")));

    [Test]
    public void Ids_are_equal_exactly_when_their_parts_are() =>
        Property.Holds(Some.List(Some.OrNone(Some.Text)), Some.List(Some.OrNone(Some.Text)), (one, two) =>
            (DerivedId.Of("x", one.AsSpan()) == DerivedId.Of("x", two.AsSpan())) == one.Equals(two));
}
