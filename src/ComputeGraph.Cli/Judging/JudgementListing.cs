using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Judging;

/// <summary>Rows of <c>judge list</c>.</summary>
internal static class JudgementListing
{
    public static Listing<Judgement> Instance { get; } = new(
        [
            new("id", row => row.Id.Value),
            new("kind", row => row.Kind.Name()),
            new("by", row => row.By),
            new("at", row => row.At),
            new("first", row => row.First?.Value),
            new("second", row => row.Second?.Value),
            new("source", row => row.Source),
            new("quote", row => row.Quote),
            new("claimKind", row => row.ClaimKind?.Name()),
            new("head", row => row.Head),
            new("tail", row => row.Tail),
        ],
        [
            new("id", "标识", (row, _) => row.Id.Value),
            new("by", "裁定人", (row, _) => row.By),
            new("at", "时间", (row, _) => row.At),
            new("judgement", "裁定", (row, _) => Shown(row)),
        ]);

    /// <summary>A judgement in one line.</summary>
    public static string Shown(Judgement judgement) => judgement.Kind switch
    {
        JudgementKind.Same => $"{judgement.First} and {judgement.Second} are one",
        JudgementKind.NotSame => $"{judgement.First} and {judgement.Second} are two",
        _ => $"{(judgement.Kind == JudgementKind.Reject ? "rejected" : "accepted")}: {judgement.ClaimKind?.Name() ?? "capacity"} {judgement.Head}{(judgement.Tail is null ? "" : " → " + judgement.Tail)} in {judgement.Source}: “{judgement.Quote}”",
    };
}
