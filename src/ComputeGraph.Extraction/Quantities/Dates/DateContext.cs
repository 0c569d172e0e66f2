using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Scanning;

namespace ComputeGraph.Extraction.Quantities.Dates;

/// <summary>What reading a date may look at: the sentence, the date it was said on, and the dates read before.</summary>
internal sealed class DateContext(FoldedText text, DateAnchor anchor, PartialDate? carried)
{
    public FoldedText Text { get; } = text;

    public DateAnchor Anchor { get; } = anchor;

    /// <summary>The date read last in the sentence; before the first, the month that the passage told of last.</summary>
    public PartialDate? Previous { get; private set; } = carried;

    /// <summary>Where the date read last ends; 0 before the first.</summary>
    public int PreviousEnd { get; private set; }

    public void Remember(DatedSpan found)
    {
        Previous = found.Date;
        PreviousEnd = found.End;
    }

    /// <summary>
    /// A month without its year: that of the story told before it ("filed in September 2024, withdrew in October"), else the nearest to the anchor.
    /// </summary>
    public PartialDate? MonthNamed(int month, int start, int end) =>
        StoryYear(month) is { } year ? PartialDate.OfMonth(year, month) : Anchor.MonthNamed(month, FutureCues.StandAround(Text, start, end));

    /// <summary>A day without its year, likewise.</summary>
    public PartialDate? DayNamed(int month, int day, int start, int end) =>
        StoryYear(month) is { } year ? DateAnchor.OfDay(year, month, day) : Anchor.DayNamed(month, day, FutureCues.StandAround(Text, start, end));

    /// <summary>A quarter without its year: of the year named shortly before it (2025年年报：Q4…), else the nearest to the anchor.</summary>
    public PartialDate? QuarterNamed(int quarter, int start, int end)
    {
        const int Near = 40;
        return Previous is { Precision: DatePrecision.Year or DatePrecision.Quarter } previous && PreviousEnd > 0 && start - PreviousEnd < Near
            ? PartialDate.OfQuarter(previous.Year, quarter)
            : Anchor.QuarterNamed(quarter, FutureCues.StandAround(Text, start, end));
    }

    private int? StoryYear(int month)
    {
        if (Previous is not { Precision: >= DatePrecision.Month } previous)
            return null;
        var year = month >= previous.Part ? previous.Year : previous.Year + 1;
        // A story does not run past the day it is told on; what lies ahead of it is read from the anchor.
        return Anchor.MonthNamed(month, isAhead: false) is { } latest && year > latest.Year ? null : year;
    }
}
