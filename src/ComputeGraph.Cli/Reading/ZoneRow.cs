using ComputeGraph.Core.Documents;

namespace ComputeGraph.Cli.Reading;

/// <summary>A zone of a document that was read.</summary>
internal sealed record ZoneRow(DocumentInput Input, int Number, Zone Zone)
{
    public int? Page => Input.Document.PageAt(Zone.Span.Start);

    public string Text => Zone.Span.In(Input.Document.Text);
}
