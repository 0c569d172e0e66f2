using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Reports.Writing;

/// <summary>One column of a table for people; it may sum up several fields.</summary>
/// <param name="English">Its heading.</param>
/// <param name="Chinese">Its heading in Chinese.</param>
/// <param name="Value">Its text for a row.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
public sealed record TableColumn<TRow>(string English, string Chinese, Func<TRow, ReportLanguage, string?> Value, bool IsNumber = false);
