using System.Globalization;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation.Resolution;

/// <summary>The order in which judgements were made; the later one counts.</summary>
internal static class JudgementTime
{
    /// <summary>Orders by time, then id. A time that cannot be read counts as the oldest.</summary>
    public static int Compare(string at, JudgementId id, string otherAt, JudgementId otherId)
    {
        var byTime = Read(at).CompareTo(Read(otherAt));
        return byTime != 0 ? byTime : id.CompareTo(otherId);
    }

    public static DateTimeOffset Read(string at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : DateTimeOffset.MinValue;
}
