namespace ComputeGraph.Pipeline.Tests.Updating;

/// <summary>The kinds of <see cref="Step"/>.</summary>
internal enum Happening
{
    Ingest,
    Forget,
    Rebuild,
    Reopen,

    /// <summary>An analyst judges two entities or a claim, or withdraws a judgement.</summary>
    Judge,

    /// <summary>An ingest that dies somewhere in its transaction.</summary>
    Die,
}
