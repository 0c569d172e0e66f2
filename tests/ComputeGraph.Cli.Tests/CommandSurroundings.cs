namespace ComputeGraph.Cli.Tests;

/// <summary>What a command finds around it.</summary>
internal sealed record CommandSurroundings
{
    public string Input { get; init; } = "";

    public Dictionary<string, string> Variables { get; init; } = [];

    public bool IsTerminal { get; init; }

    public int Width { get; init; } = 100;
}
