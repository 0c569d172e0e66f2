using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;

namespace ComputeGraph.Pipeline.Extracting;

/// <summary>Whatever makes claims of a document: the rules, or a model one day. Safe to share between threads.</summary>
public interface IClaimExtractor
{
    /// <summary>Changes whenever the same document may give other claims: with rules, weights, or lexicon.</summary>
    string Fingerprint { get; }

    /// <summary>The document's claims, each grounded in its text. The same document gives the same claims.</summary>
    IReadOnlyList<Claim> Extract(Document document, CancellationToken cancellationToken);
}
