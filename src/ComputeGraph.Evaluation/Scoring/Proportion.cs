namespace ComputeGraph.Evaluation.Scoring;

/// <summary>A running count of good ones among those compared.</summary>
internal sealed class Proportion
{
    public int Good { get; private set; }

    public int Of { get; private set; }

    public void Add(bool good) => Add(good ? 1 : 0, 1);

    public void Add(Proportion other) => Add(other.Good, other.Of);

    private void Add(int good, int of)
    {
        Good += good;
        Of += of;
    }
}
