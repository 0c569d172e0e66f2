namespace ComputeGraph.Reports.Writing;

/// <summary>One field of a row, the same in JSON and CSV.</summary>
/// <param name="Name">Its stable name, camelCase.</param>
/// <param name="Value">Takes it from a row.</param>
public sealed record Field<TRow>(string Name, Func<TRow, Cell> Value);
