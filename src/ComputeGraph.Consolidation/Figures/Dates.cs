namespace ComputeGraph.Consolidation.Figures;

/// <summary>How the dates and the length of two tellings stand to each other.</summary>
/// <param name="Excludes">They are of two events: announced too far apart, or one said long before the other was announced.</param>
/// <param name="Differs">Start, end or length differ; one deal told twice at one time may do so by mistake.</param>
/// <param name="Agreements">How many of announcement, start, end and length agree.</param>
internal readonly record struct Dates(bool Excludes, bool Differs, int Agreements)
{
    /// <summary>Tellings of one event lie in the same weeks.</summary>
    public const int SameEventDays = 45;

    /// <summary>Talks are told up to a year before they lead anywhere.</summary>
    public const int TalksDays = 365;

    /// <summary>Contradictory terms within half a year are one deal told wrongly, beyond it two deals.</summary>
    public const int SameTermsDays = 180;

    private const int StartSlackDays = 120;
    private const int EndSlackDays = 400;
    private const int LengthSlackMonths = 12;

    public static Dates Compare(Profile left, Profile right)
    {
        var agreements = 0;
        var differs = false;
        Check(left.Start, right.Start, StartSlackDays);
        Check(left.End, right.End, EndSlackDays);
        if (left.TermMonths is { } length && right.TermMonths is { } otherLength)
        {
            agreements += length == otherLength ? 1 : 0;
            differs |= Math.Abs(length - otherLength) > LengthSlackMonths;
        }

        var excludes = SaidBefore(left, right) || SaidBefore(right, left);
        if (left.Announced is { } one && right.Announced is { } other)
        {
            excludes |= one.Gap(other) > SameEventDays;
            agreements += !excludes && Profile.IsPrecise(one) && Profile.IsPrecise(other) ? 1 : 0;
        }

        return new Dates(excludes, differs, agreements);

        void Check(DayRange? date, DayRange? otherDate, int slack)
        {
            if (date is not { } some || otherDate is not { } another)
                return;
            agreements += some.Gap(another) == 0 ? 1 : 0;
            differs |= some.Apart(another) > slack;
        }
    }

    /// <summary>Days between the events of both; <see langword="null"/> where one is undated.</summary>
    public static int? EventGap(Profile left, Profile right) => left.Event is { } one && right.Event is { } other ? one.Gap(other) : null;

    /// <summary>Whether all of the one was said before the other can have been news.</summary>
    private static bool SaidBefore(Profile early, Profile late) =>
        early.Said is { } said && late.Announced is { } announced && !Profile.IsPrecise(early.Announced)
        && said.To < announced.From - (early.IsFirm ? SameEventDays : TalksDays);
}
