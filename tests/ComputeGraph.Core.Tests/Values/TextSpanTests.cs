using ComputeGraph.Core.Json;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Core.Tests.Values;

public sealed class TextSpanTests
{
    [Test]
    public void The_end_is_outside()
    {
        var span = new TextSpan(2, 4);

        Assert.That(span.Contains(2) && span.Contains(3) && !span.Contains(4), Is.True);
        Assert.That(span.Overlaps(new TextSpan(4, 6)), Is.False);
        Assert.That(span.Overlaps(new TextSpan(3, 6)), Is.True);
        Assert.That(span.In("abcdef"), Is.EqualTo("cd"));
    }

    [Test]
    public void Json_holds_the_two_ends_and_nothing_derived() =>
        Assert.That(ComputeGraphJson.Write(new TextSpan(2, 4)), Is.EqualTo("""{"start":2,"end":4}"""));
}
