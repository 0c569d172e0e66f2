namespace ComputeGraph.Extraction.Lexicon;

/// <summary>A form of a trie that stands in a text between borders.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, a plural's s left out.</param>
/// <param name="Mark">What the trie holds for it.</param>
/// <param name="IsPlural">Whether an s follows that belongs to the word ("H100s").</param>
internal readonly record struct FormHit(int Start, int End, int Mark, bool IsPlural);
