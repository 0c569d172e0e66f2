using ComputeGraph.Pipeline.Ingestion;

namespace ComputeGraph.Pipeline.Upkeep;

/// <summary>What became of the stored documents when they were brought up to date.</summary>
public sealed record RefreshReport
{
    /// <summary>Documents whose claims were made anew.</summary>
    public required int Refreshed { get; init; }

    /// <summary>Documents made with the present readers, rules and lexicon.</summary>
    public required int Unchanged { get; init; }

    /// <summary>
    /// Documents that another reader read, and whose bytes are not at their sources any more: their claims were made anew from the stored
    /// text. By source, in ordinal order.
    /// </summary>
    public required IReadOnlyList<MissingSource> Missing { get; init; }

    /// <summary>Documents that the program failed on; what the store holds of them stays.</summary>
    public required IReadOnlyList<IngestFailure> Failures { get; init; }
}
