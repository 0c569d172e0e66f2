using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Documents;

/// <summary>What a stretch of a document is for its reader. Claims come from <see cref="ZoneKindExtensions.IsEvidence"/> zones only.</summary>
[JsonConverter(typeof(VocabularyConverter<ZoneKind>))]
public enum ZoneKind
{
    Headline,
    Body,

    /// <summary>The head line of an item with a dateline of its own (weeklies hold many).</summary>
    ItemHead,
    Bullet,
    TableHeader,
    TableRow,
    Quotation,
    Caption,
    Disclaimer,
    RatingDefinitions,
    AnalystBox,

    /// <summary>Menus, page numbers, running heads, related links, datelines and bylines standing alone.</summary>
    Furniture,
}
