using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>A form of an entry found in a text.</summary>
/// <param name="Span">Without a possessive or plural s.</param>
/// <param name="Entry">The entry it names.</param>
/// <param name="Alias">The entry's form that was found.</param>
public readonly record struct LexiconMatch(TextSpan Span, LexiconEntry Entry, LexiconAlias Alias)
{
    /// <summary>Whether an exchange's code was found, not a name.</summary>
    public bool IsTicker => Alias.Language == LexiconMatcher.TickerLanguage;
}
