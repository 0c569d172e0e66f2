namespace ComputeGraph.Reports.Writing;

/// <summary>The form of one kind of row: its fields for programs, its columns for people.</summary>
/// <param name="Fields">In the order in which they are written.</param>
/// <param name="Columns">From left to right.</param>
public sealed record Listing<TRow>(IReadOnlyList<Field<TRow>> Fields, IReadOnlyList<TableColumn<TRow>> Columns);
