namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>One source was dealt with.</summary>
/// <param name="Done">How many so far.</param>
/// <param name="Total">How many there are, where that is known.</param>
/// <param name="Source">Its key.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Failure">Why it failed; <see langword="null"/> otherwise.</param>
public readonly record struct IngestProgress(int Done, int? Total, string Source, IngestOutcome Outcome, IngestFailure? Failure);
