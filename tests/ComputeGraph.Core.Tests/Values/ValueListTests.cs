using ComputeGraph.Core.Json;
using ComputeGraph.Core.Tests.Generators;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Tests.Values;

public sealed class ValueListTests
{
    [Test]
    public void Lists_are_equal_exactly_when_their_elements_are() =>
        Property.Holds(Some.List(Some.Text), Some.List(Some.Text), (one, two) =>
            one.Equals(two) == one.SequenceEqual(two)
            && one.Equals(one.ToArray().ToValueList())
            && one.GetHashCode() == one.ToArray().ToValueList().GetHashCode());

    [Test]
    public void Json_is_an_array_and_reads_back() =>
        Property.Holds(Some.List(Some.Text), list => ComputeGraphJson.Read<ValueList<string>>(ComputeGraphJson.Write(list)).Equals(list));

    [Test]
    public void A_list_does_not_follow_the_array_it_was_made_of()
    {
        int[] items = [1, 2];
        var list = items.ToValueList();
        items[0] = 9;

        Assert.That(list, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void Lists_of_another_length_or_kind_are_not_equal()
    {
        ValueList<int> list = [1, 2];

        Assert.That(list.Equals([1, 2, 3]), Is.False);
        Assert.That(list.Equals((object)"1,2"), Is.False);
        Assert.That(list.Equals(null), Is.False);
    }
}
