namespace ComputeGraph.Generator.World;

/// <summary>A name or phrase in both languages.</summary>
public sealed record Named(string English, string Chinese)
{
    public string In(bool chinese) => chinese ? Chinese : English;
}
