namespace ComputeGraph.Evaluation.Matching;

/// <summary>Statuses reduced to three: done or agreed, still open, given up.</summary>
internal static class Firmness
{
    /// <summary>The class of a status; <see langword="null"/> for none and for words that are no status.</summary>
    public static string? Of(string? status) => status switch
    {
        "completed" or "signed" => "firm",
        "planned" or "negotiating" or "rumoured" or "rumored" => "soft",
        "cancelled" or "canceled" => "dead",
        _ => null,
    };
}
