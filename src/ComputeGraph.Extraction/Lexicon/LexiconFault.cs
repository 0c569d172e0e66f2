namespace ComputeGraph.Extraction.Lexicon;

/// <summary>What is wrong with one row of a lexicon file.</summary>
/// <param name="File">The file as its caller named it.</param>
/// <param name="Line">The line the row starts on, counted from 1.</param>
/// <param name="Cause">What is wrong and what would be right.</param>
public sealed record LexiconFault(string File, int Line, string Cause)
{
    public override string ToString() => $"{File}({Line}): {Cause}";
}
