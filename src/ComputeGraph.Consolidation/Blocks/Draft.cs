using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Consolidation.Tellings;
using ComputeGraph.Core.Identity;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>A deal of one pair in the making.</summary>
internal sealed class Draft
{
    private readonly List<Telling> tellings;

    /// <param name="tellings">In canonical order, never empty.</param>
    /// <param name="basis">What holds them together.</param>
    public Draft(IEnumerable<Telling> tellings, DraftBasis basis)
    {
        this.tellings = [.. tellings];
        Basis = basis;
        Id = this.tellings.Min(telling => telling.Id);
        Profile = this.tellings.Select(telling => telling.Profile).Aggregate(Profile.Merge);
    }

    public DraftBasis Basis { get; }

    public KindGroup Group => tellings[0].Group;

    public EntityId Head => tellings[0].Head;

    /// <summary>The least id of its claims.</summary>
    public ClaimId Id { get; private set; }

    /// <summary>Of the tellings that identify it: what merely supports it changes nothing.</summary>
    public Profile Profile { get; private set; }

    public IReadOnlyList<Telling> Tellings => tellings;

    /// <summary>Takes in another draft of the same deal.</summary>
    public void Absorb(Draft other)
    {
        tellings.AddRange(other.tellings);
        Id = Id.CompareTo(other.Id) < 0 ? Id : other.Id;
        Profile = Profile.Merge(Profile, other.Profile);
    }

    /// <summary>Takes in a telling that has nothing to tell it from others.</summary>
    public void Support(Telling telling)
    {
        tellings.Add(telling);
        Id = Id.CompareTo(telling.Id) < 0 ? Id : telling.Id;
    }
}
