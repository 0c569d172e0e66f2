using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Judgements;

/// <summary>What an analyst decides.</summary>
[JsonConverter(typeof(VocabularyConverter<JudgementKind>))]
public enum JudgementKind
{
    /// <summary>Two names are one entity.</summary>
    Same,

    /// <summary>Two names are two entities.</summary>
    NotSame,

    /// <summary>A claim is wrong and counts nowhere.</summary>
    Reject,

    /// <summary>A claim is right: its confidence is 1.</summary>
    Accept,
}
