using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Discourse;

namespace ComputeGraph.Extraction.Syntax;

/// <summary>Participants of one type coordinated in one place ("A, B and C"), with the closed-class words around them.</summary>
public sealed record ParticipantGroup
{
    public required IReadOnlyList<Participant> Members { get; init; }

    /// <summary>From the first to the last member.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number of the clause it begins in.</summary>
    public required int Clause { get; init; }

    /// <summary>The preposition that governs it (<c>from</c>, <c>向</c>); empty where none does.</summary>
    public required string Marker { get; init; }

    /// <summary>Whether it possesses what follows ("Meta's", Meta的, "its").</summary>
    public required bool Possessive { get; init; }

    /// <summary>Whether it only qualifies goods that follow it ("Nvidia chips", 英伟达芯片).</summary>
    public required bool Product { get; init; }
}
