using ComputeGraph.Core.Identity;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>Something in a lexicon that its editor should look at.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Form">The form, id or role it was found in.</param>
/// <param name="Entries">The entries concerned, in order of precedence.</param>
public sealed record LexiconFinding(LexiconFindingKind Kind, string Form, IReadOnlyList<EntityId> Entries)
{
    public override string ToString() => $"{Kind}: '{Form}' of {string.Join(", ", Entries)}";
}
