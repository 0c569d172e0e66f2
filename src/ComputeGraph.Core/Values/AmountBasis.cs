using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Values;

/// <summary>What a sum of money is the price of.</summary>
[JsonConverter(typeof(VocabularyConverter<AmountBasis>))]
public enum AmountBasis
{
    /// <summary>The whole deal.</summary>
    Total,

    /// <summary>One year of it.</summary>
    PerYear,

    /// <summary>One unit of the goods.</summary>
    PerUnit,
}
