namespace ComputeGraph.Extraction.Features;

/// <summary>Named features that hold of something to be scored; each counts once.</summary>
public sealed class FeatureVector
{
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    /// <summary>Adds a feature where it holds.</summary>
    public void Add(string name, bool holds = true)
    {
        if (holds && !names.Contains(name))
            names.Add(name);
    }
}
