using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Statements;

/// <summary>One event told in one place: the relations that one word of a sentence states.</summary>
public sealed class Statement(SentenceSyntax syntax, TextSpan anchor, IReadOnlyList<ScoredCandidate> relations)
{
    public SentenceSyntax Syntax { get; } = syntax;

    /// <summary>The word that states it, or the stretch between its parties.</summary>
    public TextSpan Anchor { get; } = anchor;

    /// <summary>Never empty; the surest first.</summary>
    public IReadOnlyList<ScoredCandidate> Relations { get; } = relations;
}
