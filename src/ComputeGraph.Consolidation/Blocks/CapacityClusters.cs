using ComputeGraph.Consolidation.Figures;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Consolidation.Blocks;

/// <summary>
/// Clusters what is said of one subject's gigawatts: one cluster a measure, a date and a figure. A claim that leaves one of these open joins
/// the only cluster it fits, else it stands with others of its kind.
/// </summary>
internal static class CapacityClusters
{
    private const int Neighbours = 16;

    public static List<Cluster> Make(IEnumerable<ResolvedClaim> claims)
    {
        var items = claims.Select(claim => new Item(claim)).OrderBy(item => item.Claim.Claim.Id).ToList();
        var groups = new List<List<Item>>();

        // The most definite first, so that vaguer ones find what they may mean.
        foreach (var batch in items.GroupBy(item => (item.IsMeasureOpen, IsUndated: item.AsOf is null, item.Figure.IsLoose)).OrderBy(batch => batch.Key))
            groups.AddRange(Place(batch, groups));
        return [.. groups
            .Select(group => group.Select(item => item.Claim).OrderBy(claim => claim.Claim.Id).ToValueList())
            .Select(members => new Cluster(members[0].Claim.Id, members))];
    }

    private static List<List<Item>> Place(IEnumerable<Item> batch, List<List<Item>> known)
    {
        var sorted = known.Select(group => (group[0].Figure.Center, Lead: group[0], Group: group)).OrderBy(entry => entry.Center).ThenBy(entry => entry.Lead.Claim.Claim.Id).ToList();
        var placed = batch.Select(item => (Item: item, Home: Home(item, sorted))).ToList();
        foreach (var (item, home) in placed)
            home?.Add(item);
        return [.. placed
            .Where(entry => entry.Home is null)
            .GroupBy(entry => entry.Item.Figure.Axis)
            .SelectMany(axis => ByDate(axis.Select(entry => entry.Item)))
            .SelectMany(items => FigureGroups.Cut(items.Select(item => (item.Figure.Low, item.Figure.High, item)), Item.Compare))];
    }

    private static IEnumerable<List<Item>> ByDate(IEnumerable<Item> items)
    {
        var all = items.ToList();
        var undated = all.Where(item => item.AsOf is null).ToList();
        return FigureGroups.Cut(all.Where(item => item.AsOf is not null).Select(item => ((double)item.AsOf!.Value.From, (double)item.AsOf.Value.To, item)), Item.Compare)
            .Concat(undated.Count > 0 ? [undated] : []);
    }

    private static List<Item>? Home(Item item, List<(double Center, Item Lead, List<Item> Group)> sorted)
    {
        var at = FirstAtLeast(sorted, item.Figure.Center);
        var from = Math.Max(0, at - Neighbours);
        var near = sorted.GetRange(from, Math.Min(sorted.Count, at + Neighbours) - from).FindAll(entry => entry.Lead.MayBe(item));
        var named = near.FindAll(entry => entry.Lead.Figure.Names(item.Figure));
        var homes = named.Count > 0 ? named : near;
        return homes.Count == 1 ? homes[0].Group : null;
    }

    private static int FirstAtLeast(List<(double Center, Item Lead, List<Item> Group)> sorted, double center)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Center < center)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private sealed record Item(ResolvedClaim Claim)
    {
        public Figure Figure { get; } = FigureReader.Read(Claim.Claim.Attributes).First(figure => figure.Axis.Kind == FigureKind.Power);

        public DayRange? AsOf { get; } = DayRange.Of(Claim.Claim.Attributes.AsOf);

        public bool IsMeasureOpen => Claim.Claim.Attributes.Capacity!.Value.Measure == PowerMeasure.Unspecified;

        public static int Compare(Item left, Item right) => left.Claim.Claim.Id.CompareTo(right.Claim.Claim.Id);

        /// <summary>Whether an item less definite than this one may mean the same.</summary>
        public bool MayBe(Item vaguer) =>
            (Figure.Names(vaguer.Figure) || Figure.Allows(vaguer.Figure)) && (AsOf is not { } date || vaguer.AsOf is not { } other || date.Gap(other) == 0);
    }
}
