namespace ComputeGraph.Documents.Layout;

/// <summary>What a block's marker says of it.</summary>
public enum MarkerKind
{
    None,

    /// <summary>■ • - * and their like.</summary>
    Bullet,

    /// <summary>1. 1) (1) ①: an item, or the heading of a section.</summary>
    Number,

    /// <summary>一、 4.1 第三章: usually the heading of a section.</summary>
    Section,
}
