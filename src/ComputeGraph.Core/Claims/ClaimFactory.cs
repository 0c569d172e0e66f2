using System.Text.Json;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Core.Claims;

/// <summary>The one door through which claims come into being: shape, types and quotes are checked, the id is derived.</summary>
public static class ClaimFactory
{
    /// <summary>
    /// Checks a draft (whose <see cref="Claim.Id"/> is ignored) against the document it quotes and derives its id from document, spans,
    /// kind, ends, attributes and status.
    /// </summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.UngroundedClaim"/>: no evidence, a quote that does not stand in the text at
    /// its span, a span out of the text or through a character, a quote too long, or ends whose types the kind does not allow.</exception>
    public static Claim Create(Claim draft, Document document)
    {
        if (Fault(draft, document) is { } fault)
            throw new ComputeGraphException(ErrorCode.UngroundedClaim, fault) { Document = document.Id, Span = draft.Evidence.Count > 0 ? draft.Evidence[0].Span : null };
        var normal = draft with { Confidence = Math.Round(draft.Confidence, 4) };
        return normal with { Id = Derive(normal) };
    }

    public static ClaimId Derive(Claim claim) => new(DerivedId.Of(
        "claim",
        claim.Document.Value,
        string.Join(' ', claim.Evidence.Select(evidence => $"{evidence.Span.Start}-{evidence.Span.End}")),
        claim.Kind?.Name(),
        JsonSerializer.Serialize(claim.Head, ComputeGraphJson.Compact),
        claim.Tail is null ? null : JsonSerializer.Serialize(claim.Tail, ComputeGraphJson.Compact),
        JsonSerializer.Serialize(claim.Attributes, ComputeGraphJson.Compact),
        claim.Status.Name()));

    /// <summary>The id of the statement that an event's main span makes; <paramref name="ordinal"/> tells several events of one span apart.</summary>
    public static StatementId Statement(DocumentId document, TextSpan span, int ordinal = 0) =>
        new(DerivedId.Of("statement", document.Value, $"{span.Start}-{span.End}", $"{ordinal}"));

    private static string? Fault(Claim claim, Document document)
    {
        if (claim.Document != document.Id)
            return "The claim is of another document.";
        if (claim.Evidence.Count == 0)
            return "A claim needs evidence.";
        if ((claim.Kind is null) != (claim.Tail is null))
            return "A relation has a tail, a capacity has none.";
        if (claim.Kind is { } kind && (!kind.AllowsHead(claim.Head.Type) || !kind.AllowsTail(claim.Tail!.Type)))
            return $"{kind.Name()} does not run from {claim.Head.Type} to {claim.Tail!.Type}.";
        if (claim.Kind is null && (claim.Head.Type == EntityType.Chip || claim.Attributes.Capacity is null))
            return "A capacity has gigawatts, and is a company's or a site's.";
        if (claim.Confidence is < 0 or > 1 or double.NaN)
            return "A confidence stands between 0 and 1.";
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Span.Start < 0 || evidence.Span.End > document.Text.Length || evidence.Span.Length <= 0)
                return $"The span {evidence.Span.Start}-{evidence.Span.End} is not in the text.";
            if (CutsCharacter(document.Text, evidence.Span.Start) || CutsCharacter(document.Text, evidence.Span.End))
                return $"The span {evidence.Span.Start}-{evidence.Span.End} cuts a character in two.";
            if (evidence.Quote.Length > Evidence.MaximumQuoteLength)
                return $"A quote has at most {Evidence.MaximumQuoteLength} characters.";
            if (!document.Text.AsSpan(evidence.Span.Start, evidence.Span.Length).SequenceEqual(evidence.Quote))
                return "The quote does not stand in the text at its span.";
        }

        return null;
    }

    /// <summary>Half a surrogate pair cannot be stored: the quote would come back as another one.</summary>
    private static bool CutsCharacter(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
