namespace ComputeGraph.Consolidation;

/// <summary>Union-find over 0…n-1 (Tarjan 1975): the closure does not depend on the order of unions; the least member stands for a set.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] parent = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (parent[item] != item)
            item = parent[item] = parent[parent[item]];
        return item;
    }

    public void Union(int left, int right)
    {
        var (first, second) = (Find(left), Find(right));
        parent[Math.Max(first, second)] = Math.Min(first, second);
    }

    /// <summary>Each set's drafts as one, in the order of the sets.</summary>
    /// <param name="drafts">Draft i is member i.</param>
    public List<Blocks.Draft> Merge(List<Blocks.Draft> drafts)
    {
        var merged = new List<Blocks.Draft>();
        foreach (var set in Sets())
        {
            foreach (var other in set.Skip(1))
                drafts[set[0]].Absorb(drafts[other]);
            merged.Add(drafts[set[0]]);
        }

        return merged;
    }

    /// <summary>The sets, each in rising order, by their least members.</summary>
    public IEnumerable<List<int>> Sets()
    {
        var sets = new Dictionary<int, List<int>>();
        for (var i = 0; i < parent.Length; i++)
        {
            var root = Find(i);
            if (!sets.TryGetValue(root, out var set))
                sets[root] = set = [];
            set.Add(i);
        }

        return sets.Values;
    }
}
