using ComputeGraph.Core.Graph;

namespace ComputeGraph.Analysis.Names;

/// <summary>An entity that a name was found to mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Form">Its written form that agrees with, or comes nearest to, what was asked.</param>
/// <param name="Strength">How well: lower is better.</param>
public readonly record struct EntityMatch(Entity Entity, string Form, MatchStrength Strength);
