namespace ComputeGraph.Pipeline.Tests;

/// <summary>A clock that stands at noon of one day.</summary>
internal sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Time { get; set; } = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Time;
}
