namespace ComputeGraph.Core.Identity;

/// <summary>An id whose written form is one string.</summary>
public interface ITextId<TSelf>
    where TSelf : struct, ITextId<TSelf>
{
    string Value { get; }

    static abstract TSelf From(string value);
}
