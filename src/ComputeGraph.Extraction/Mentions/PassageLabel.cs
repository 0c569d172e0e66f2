namespace ComputeGraph.Extraction.Mentions;

/// <summary>What is known of a character of a sentence before names are looked for.</summary>
internal enum PassageLabel : byte
{
    None,
    Company,
    Chip,
    Site,
    Place,
    Source,
    Product,
}
