namespace ComputeGraph.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Nothing found, or some documents failed.</summary>
    public const int NothingFound = 1;

    /// <summary>Wrong usage, or a fault.</summary>
    public const int Fault = 2;

    /// <summary>Ended by Ctrl+C (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
