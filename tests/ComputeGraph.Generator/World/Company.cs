namespace ComputeGraph.Generator.World;

/// <summary>A company of the generated world.</summary>
/// <param name="Role">What it does.</param>
/// <param name="English">Its English name, the one of the facts.</param>
/// <param name="Chinese">Its Chinese name; the English one where it has none.</param>
/// <param name="Invented">Whether it exists only here.</param>
/// <param name="Chips">Chips it designs.</param>
/// <param name="Sites">Sites it runs.</param>
public sealed record Company(CompanyRole Role, string English, string Chinese, bool Invented, IReadOnlyList<Named> Chips, IReadOnlyList<Named> Sites)
{
    public Named Name => new(English, Chinese);
}
