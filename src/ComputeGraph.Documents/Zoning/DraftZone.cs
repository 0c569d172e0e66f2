using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Documents.Languages;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;

namespace ComputeGraph.Documents.Zoning;

/// <summary>A block on its way to a zone: each step of zoning may settle what it is.</summary>
internal sealed class DraftZone
{
    private readonly string text;

    public DraftZone(string text, LayoutBlock block)
    {
        this.text = text;
        Block = block;
        Columns = TextColumns.Of(Text);
        Scripts = ScriptLanguage.Count(Text);
        IsOneLine = !Text.Contains('\n');
        Kind = block.Shape switch
        {
            BlockShape.Heading => ZoneKind.Headline,
            BlockShape.ListItem => ZoneKind.Bullet,
            BlockShape.TableHeader => ZoneKind.TableHeader,
            BlockShape.TableRow => ZoneKind.TableRow,
            BlockShape.Quotation => ZoneKind.Quotation,
            _ => ZoneKind.Body,
        };
    }

    public LayoutBlock Block { get; }

    public ZoneKind Kind { get; set; }

    public int Columns { get; }

    public bool IsOneLine { get; }

    /// <summary>Its letters, by script.</summary>
    public (int Han, int Latin, int Other) Scripts { get; }

    /// <summary>Whether it is the title or a line of the masthead, which opens no section.</summary>
    public bool IsMasthead { get; set; }

    /// <summary>Whether it is a date standing alone.</summary>
    public bool IsDate { get; set; }

    /// <summary>Whether a list of other reports, or legal text, has swallowed it.</summary>
    public bool IsApart { get; set; }

    public PartialDate? Dateline { get; set; }

    public int Item { get; set; }

    public bool IsHeading => Kind is ZoneKind.Headline or ZoneKind.ItemHead;

    public bool IsTable => Kind is ZoneKind.TableHeader or ZoneKind.TableRow;

    /// <summary>Its text without marker.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(Block.Span.Start, Block.Span.Length);

    /// <summary>Its text with its marker: what its line looks like.</summary>
    public ReadOnlySpan<char> Line => Block.Marker is { } marker ? text.AsSpan(marker.Start, Block.Span.End - marker.Start) : Text;

    /// <summary>Where its zone lies. A heading keeps its number.</summary>
    public TextSpan Span => IsHeading && Block.Marker is { } marker ? new TextSpan(marker.Start, Block.Span.End) : Block.Span;
}
