namespace ComputeGraph.Cli.Consoles;

/// <summary>The form of an answer.</summary>
internal enum AnswerFormat
{
    Table,
    Json,
    Csv,
}
