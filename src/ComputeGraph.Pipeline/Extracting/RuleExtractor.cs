using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Extraction;

namespace ComputeGraph.Pipeline.Extracting;

/// <summary>The default extractor, without a model.</summary>
public sealed class RuleExtractor(ClaimExtractor extractor) : IClaimExtractor
{
    public string Fingerprint => extractor.Fingerprint;

    public IReadOnlyList<Claim> Extract(Document document, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return extractor.Extract(document);
    }
}
