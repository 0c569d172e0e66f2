using ComputeGraph.Core.Errors;

namespace ComputeGraph.Pipeline.Ingestion;

/// <summary>Why a source was not ingested. It does not stop the others.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Code">For scripts.</param>
/// <param name="Message">The cause, and what to do; the source is not named in it.</param>
public sealed record IngestFailure(string Source, ErrorCode Code, string Message);
