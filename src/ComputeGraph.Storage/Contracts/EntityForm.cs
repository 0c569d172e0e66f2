namespace ComputeGraph.Storage.Contracts;

/// <summary>How often the claims that name an entity use one written form.</summary>
public readonly record struct EntityForm(string Text, int Count);
