namespace ComputeGraph.Extraction.Discourse;

/// <summary>How a sentence refers to an entity.</summary>
public enum ParticipantKind
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>By a pronoun or description ("the company", 该公司, "the two").</summary>
    Anaphor,

    /// <summary>Not at all: the subject of the sentence before goes on.</summary>
    Subject,

    /// <summary>Not at all: what the passage is about.</summary>
    Topic,
}
