using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>Whether a deal is a contract, or a fact that no contract carries (<c>DESIGNS</c>, <c>OPERATES</c>, <c>DEPLOYS</c>, background ownership).</summary>
[JsonConverter(typeof(VocabularyConverter<DealForm>))]
public enum DealForm
{
    Contract,
    Fact,
}
