using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>A word, number, sign or run of Chinese characters.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind)
{
    public int Length => End - Start;

    public bool IsName => Kind is TokenKind.Capitalised or TokenKind.InnerCapital;

    public bool IsWord => Kind is TokenKind.Capitalised or TokenKind.InnerCapital or TokenKind.Lower;

    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
