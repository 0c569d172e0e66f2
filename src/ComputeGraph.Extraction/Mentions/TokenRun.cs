namespace ComputeGraph.Extraction.Mentions;

/// <summary>Tokens <see cref="First"/> to <see cref="Last"/> of a passage, both included.</summary>
internal readonly record struct TokenRun(int First, int Last)
{
    public int Count => Last - First + 1;

    public bool IsEmpty => Last < First;
}
