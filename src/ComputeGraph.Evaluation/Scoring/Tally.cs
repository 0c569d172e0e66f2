namespace ComputeGraph.Evaluation.Scoring;

/// <summary>Three running counts.</summary>
internal sealed class Tally
{
    private int hit;
    private int predicted;
    private int gold;

    public void Add(int hit, int predicted, int gold)
    {
        this.hit += hit;
        this.predicted += predicted;
        this.gold += gold;
    }

    public void Add(Tally other) => Add(other.hit, other.predicted, other.gold);

    public Figures ToFigures() => Figures.Of(hit, predicted, gold);
}
