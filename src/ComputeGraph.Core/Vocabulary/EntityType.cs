using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>What an entity is. The member names stand in the database, the JSON and the command line.</summary>
[JsonConverter(typeof(VocabularyConverter<EntityType>))]
public enum EntityType
{
    /// <summary>Any organisation that trades, invests, builds, supplies, lends or regulates.</summary>
    Company,

    /// <summary>An accelerator, CPU, chip family or rack platform named as a product.</summary>
    Chip,

    /// <summary>A named or uniquely located site, campus or programme.</summary>
    DataCenter,
}
