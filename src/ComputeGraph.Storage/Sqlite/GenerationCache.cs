namespace ComputeGraph.Storage.Sqlite;

/// <summary>
/// Keeps what was used lately, in two generations: when the young one is full it becomes the old one, and the old one goes. Close to
/// least-recently-used at the cost of a dictionary.
/// </summary>
internal sealed class GenerationCache<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private Dictionary<TKey, TValue> young = [];
    private Dictionary<TKey, TValue> old = [];

    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value))
            return value;
        if (!old.TryGetValue(key, out value))
            return null;
        Keep(key, value);
        return value;
    }

    public void Keep(TKey key, TValue value)
    {
        if (young.Count >= capacity / 2)
        {
            old = young;
            young = [];
        }

        young[key] = value;
    }

    public void Clear()
    {
        young.Clear();
        old.Clear();
    }
}
