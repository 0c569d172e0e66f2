using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Figures;

/// <summary>
/// One figure as a name for its deal. People name a deal by a figure: "up to 4 billion" and "4 billion" are one name, "over 20" is
/// seldom said of 30. <see cref="Low"/> to <see cref="High"/> is the reach of that name; <see cref="Stated"/> what the words allow.
/// </summary>
internal readonly record struct Figure
{
    /// <summary>Rounding: 14.2 told as 14.</summary>
    public const double Tolerance = 0.02;

    /// <summary>How far above its floor a figure called "over" is still meant.</summary>
    private const double FloorReach = 0.20;

    /// <summary>Readings further apart than this are of two deals.</summary>
    private const double WidestRivalry = 1.5;

    /// <summary>Ends further apart than this do not name one deal.</summary>
    private const double WidestName = 1.3;

    public Figure(FigureAxis axis, Interval stated)
    {
        Axis = axis;
        Stated = stated;
        var low = (double)(stated.Low ?? stated.High!.Value);
        var high = (double)(stated.High ?? stated.Low!.Value);
        var slack = stated.About ? (double)Interval.AboutTolerance : Tolerance;
        Low = low - Math.Abs(low) * slack;
        High = high + Math.Abs(high) * (stated.High is null ? FloorReach : slack);
        Center = (low + high) / 2;
        IsOpen = stated.High is null || (stated.Low is not null && high > low * WidestName);
        IsLoose = stated.About || IsOpen;
    }

    public FigureAxis Axis { get; }

    public Interval Stated { get; }

    public double Low { get; }

    public double High { get; }

    public double Center { get; }

    /// <summary>Whether it is a floor ("tens of billions") or a wide range, which may mean figures far from it.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether the text calls it rough, gives a floor only ("tens of billions"), or a wide range: then it names no deal by itself.</summary>
    public bool IsLoose { get; }

    /// <summary>Whether both may be the name of one deal.</summary>
    public bool Names(Figure other) => Axis.Meets(other.Axis) && Low <= other.High && other.Low <= High;

    /// <summary>Whether both may be readings of one figure of which at most one is right: not the same, but not far apart.</summary>
    public bool Rivals(Figure other) => Axis.Meets(other.Axis) && !Names(other)
        && (Allows(other) || Math.Max(Center, other.Center) <= WidestRivalry * Math.Min(Center, other.Center));

    /// <summary>Whether one is open and may mean the other. Two floors, or a figure below a ceiling, meet as intervals too, but name two things.</summary>
    public bool Allows(Figure other) => Axis.Meets(other.Axis) && IsOpen != other.IsOpen && Stated.IsCompatibleWith(other.Stated);
}
