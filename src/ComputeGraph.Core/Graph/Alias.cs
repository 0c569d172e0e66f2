namespace ComputeGraph.Core.Graph;

/// <summary>A written form of an entity's name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Language"><c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c>, <c>ticker</c>, or <c>und</c> for a form taken from a text.</param>
public sealed record Alias(string Text, string Language);
