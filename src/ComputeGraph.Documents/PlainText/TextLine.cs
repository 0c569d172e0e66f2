namespace ComputeGraph.Documents.PlainText;

/// <summary>One line without the white space around it.</summary>
/// <param name="Start">Where its text starts.</param>
/// <param name="End">Where its text ends; equal to <paramref name="Start"/> for a blank line.</param>
/// <param name="Indent">White space before it, in columns.</param>
/// <param name="Columns">Its width in columns: a wide (East Asian) character takes two.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, int Columns)
{
    public bool IsBlank => Start == End;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
