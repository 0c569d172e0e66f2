namespace ComputeGraph.Evaluation.Answers;

/// <summary>A capacity of an answer file.</summary>
/// <param name="Subject">The company or site.</param>
/// <param name="Gigawatts">Its power; <see langword="null"/> where the file gives no number.</param>
/// <param name="WrittenGigawatts">The same as the file has it, for the listing of errors.</param>
/// <param name="Optional">Of gold: neither asked for nor wrong.</param>
/// <param name="Evidence">The quote, empty where there is none.</param>
internal sealed record AnswerCapacity(string? Subject, double? Gigawatts, string WrittenGigawatts, bool Optional, string Evidence);
