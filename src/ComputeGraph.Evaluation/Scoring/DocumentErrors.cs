using ComputeGraph.Core.Values;

namespace ComputeGraph.Evaluation.Scoring;

/// <summary>What was missed and what was wrong in one document.</summary>
/// <param name="File">The gold file's name.</param>
/// <param name="Lines">One a fault, as the listing shows it: <c>- </c> missed, <c>+ </c> wrong, <c>~ </c> an attribute that differs.</param>
public sealed record DocumentErrors(string File, ValueList<string> Lines);
