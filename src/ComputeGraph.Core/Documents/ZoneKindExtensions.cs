namespace ComputeGraph.Core.Documents;

/// <summary>What follows from a zone's kind alone.</summary>
public static class ZoneKindExtensions
{
    /// <summary>Whether statements of this zone may become claims.</summary>
    public static bool IsEvidence(this ZoneKind kind) => kind is
        ZoneKind.Headline or ZoneKind.Body or ZoneKind.ItemHead or ZoneKind.Bullet or ZoneKind.TableHeader or ZoneKind.TableRow or ZoneKind.Quotation or ZoneKind.Caption;
}
