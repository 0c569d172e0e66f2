namespace ComputeGraph.Evaluation.Scoring;

/// <summary>A prediction that counted as empty, and why.</summary>
/// <param name="File">Its path.</param>
/// <param name="Cause">A sentence for people.</param>
public sealed record PredictionFault(string File, string Cause);
