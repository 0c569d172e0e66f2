using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Where a site is.</summary>
/// <param name="Span">The words that say so.</param>
/// <param name="Written">As the text has it.</param>
/// <param name="Name">In English, as a site's name has it: the narrowest part.</param>
/// <param name="IsTown">Whether that part is a town.</param>
/// <param name="IsUnique">Whether it is narrow enough to tell a site of one company by.</param>
internal sealed record SitePlace(TextSpan Span, string Written, string Name, bool IsTown, bool IsUnique)
{
    /// <summary>Whether it is a whole country, in which a company may have many.</summary>
    public bool IsWide { get; init; }
}
