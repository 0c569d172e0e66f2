using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Sources;

/// <summary>One thing that a walk came upon: a file to read, one that is passed over, or one that cannot be read.</summary>
/// <param name="Path">As the walk was given it, with <c>/</c> between its parts.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Reason">Why it was passed over; <see langword="null"/> for files to read.</param>
/// <param name="Fault">Why it cannot be read; <see langword="null"/> otherwise.</param>
public sealed record WalkedSource(string Path, WalkedKind Kind, string? Reason = null, ReadFault? Fault = null);
