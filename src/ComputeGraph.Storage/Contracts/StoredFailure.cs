using ComputeGraph.Core.Errors;

namespace ComputeGraph.Storage.Contracts;

/// <summary>A source that could not be read when last tried. Outside the export.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Code">Why.</param>
/// <param name="Message">What was wrong, and what to do.</param>
/// <param name="At">When first seen to fail so, ISO 8601 in UTC.</param>
public sealed record StoredFailure(string Source, ErrorCode Code, string Message, string At);
