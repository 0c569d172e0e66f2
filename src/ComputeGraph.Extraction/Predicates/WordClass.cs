namespace ComputeGraph.Extraction.Predicates;

/// <summary>How a predicate stands in its clause.</summary>
public enum WordClass
{
    Verb,
    Noun,
}
