using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Consolidation.Building;

/// <summary>
/// How a deal came to stand where it stands. A later, weaker word does not lower its status; a cancellation or denial does. What was denied while
/// it was only talk comes back when it is agreed; what was cancelled after it was agreed only by something announced since.
/// </summary>
internal static class Timeline
{
    /// <summary>The status after all that was said. Undated words count as said first, an undated cancellation as said last.</summary>
    public static DealStatus StatusOf(IEnumerable<Testimony> testimonies)
    {
        var status = new RunningStatus();
        foreach (var testimony in testimonies.OrderBy(Rank).ThenBy(testimony => testimony, SaidOrder.Instance))
            status.Hear(testimony);
        return status.Present;
    }

    /// <summary>A step wherever status or figures changed, by date, undated ones last.</summary>
    public static ValueList<HistoryStep> HistoryOf(IReadOnlyCollection<Testimony> testimonies)
    {
        var steps = new List<HistoryStep>();
        var status = new RunningStatus();
        (Money? Amount, Gigawatts? Capacity) known = default;
        foreach (var testimony in testimonies.OrderBy(testimony => testimony.SaidAt is null).ThenBy(testimony => testimony, SaidOrder.Instance))
        {
            var before = status.IsKnown ? status.Present : (DealStatus?)null;
            status.Hear(testimony);
            var amount = testimony.Attributes.AmountIsOwnPart ? null : testimony.Attributes.Amount;
            var capacity = testimony.Attributes.Capacity;
            if (before == status.Present && !IsNews(known.Amount, amount) && !IsNews(known.Capacity, capacity))
                continue;
            known = (amount ?? known.Amount, capacity ?? known.Capacity);
            steps.Add(new HistoryStep(testimony.SaidAt, status.Present, amount, capacity, testimony.Id));
        }

        return steps.ToValueList();
    }

    private static int Rank(Testimony testimony) => testimony.SaidAt is not null ? 1 : testimony.Status == DealStatus.Cancelled ? 2 : 0;

    private static bool IsNews(Money? known, Money? said) =>
        said is { } now && (known is not { } before || before.Currency != now.Currency || before.Basis != now.Basis || !before.Amount.IsCompatibleWith(now.Amount));

    private static bool IsNews(Gigawatts? known, Gigawatts? said) =>
        said is { } now && (known is not { } before || !before.Amount.IsCompatibleWith(now.Amount));

    /// <summary>By date; of one day the firmest first, so that it makes one step, and a cancellation last, so that it holds.</summary>
    private sealed class SaidOrder : IComparer<Testimony>
    {
        public static readonly SaidOrder Instance = new();

        public int Compare(Testimony? left, Testimony? right) => Key(left!).CompareTo(Key(right!));

        private static (PartialDate? SaidAt, bool IsCancelled, int Firmness, double Confidence, ClaimId Id) Key(Testimony testimony) => (
            testimony.SaidAt,
            testimony.Status == DealStatus.Cancelled,
            -(int)testimony.Status,
            -testimony.Confidence,
            testimony.Id);
    }

    private sealed class RunningStatus
    {
        private PartialDate? cancelledAt;
        private bool wasFirm;

        public bool IsKnown { get; private set; }

        public DealStatus Present { get; private set; }

        public void Hear(Testimony testimony)
        {
            var said = testimony.Status;
            if (said == DealStatus.Cancelled)
                cancelledAt = testimony.SaidAt;
            else if (IsKnown && Present == DealStatus.Cancelled && !Revives(testimony))
                said = DealStatus.Cancelled;
            else if (IsKnown && Present != DealStatus.Cancelled && Present > said)
                said = Present;
            Present = said;
            IsKnown = true;
            wasFirm |= said is DealStatus.Signed or DealStatus.Completed;
        }

        private bool Revives(Testimony testimony) => wasFirm
            ? testimony.IsFirm && testimony.Attributes.Announced is { } announced && cancelledAt is { } cancelled && announced.First > cancelled.Last
            : testimony.Status >= DealStatus.Planned;
    }
}
