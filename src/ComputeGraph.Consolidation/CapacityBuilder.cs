using ComputeGraph.Consolidation.Building;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation;

/// <summary>Makes the capacity that a cluster of one subject's claims tells.</summary>
public static class CapacityBuilder
{
    public static CapacityId IdOf(Cluster cluster) => new(DerivedId.Of("capacity", cluster.Id.Value));

    /// <exception cref="ArgumentException">The cluster tells a relation.</exception>
    public static Capacity Build(Cluster cluster)
    {
        if (cluster.Claims[0].Tail is not null)
            throw new ArgumentException("The cluster tells a relation; DealJoiner makes deals.", nameof(cluster));
        var all = IndependentSources.Number(cluster.Claims);
        var power = BestSupported.Choose<Gigawatts>(all, item => item.Attributes.Capacity, TermsBuilder.Covers)!.Value;
        return new Capacity
        {
            Id = IdOf(cluster),
            Subject = cluster.Claims[0].Head,
            Power = power.Value,
            AsOf = BestSupported.Choose(all, item => item.Attributes.AsOf, BestSupported.Covers)?.Value,
            Status = Timeline.StatusOf(all),
            Origin = JointEvidence.OriginOf(power.By),
            Confidence = JointEvidence.Confidence(all),
            Claims = JointEvidence.BestFirst(all, item => power.By.Contains(item) ? 1 : 0),
            Sources = JointEvidence.Sources(all),
            FirstSaid = JointEvidence.FirstSaid(all),
            LastSaid = JointEvidence.LastSaid(all),
            History = Timeline.HistoryOf(all),
        };
    }
}
