using System.Text.Json.Serialization;
using ComputeGraph.Core.Json;

namespace ComputeGraph.Core.Vocabulary;

/// <summary>How a statement relates its figure to an earlier one, by its words.</summary>
[JsonConverter(typeof(VocabularyConverter<Wording>))]
public enum Wording
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The figure comes on top ("additional", 追加).</summary>
    Additional,

    /// <summary>The figure is the new total ("expanded to", 增至).</summary>
    NewTotal,

    /// <summary>The figure is a part ("of which", "first tranche", 其中).</summary>
    Part,

    /// <summary>Raised or widened, replace or add left open ("expanded its deal, 21 billion").</summary>
    Unclear,
}
