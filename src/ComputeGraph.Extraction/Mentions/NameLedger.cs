using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>The evidence on all unlisted names of a document.</summary>
internal sealed class NameLedger
{
    private readonly Dictionary<string, NameRecord> records = new(StringComparer.Ordinal);

    private readonly Dictionary<int, TextSpan> byEnd = [];

    /// <summary>Family names of people whom the text calls by full name once.</summary>
    public HashSet<string> FamilyNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Short forms that the text itself defines, each with the name it stands for.</summary>
    public List<(TextSpan Full, TextSpan Short)> Definitions { get; } = [];

    public IEnumerable<NameRecord> Records => records.Values;

    public void Add(string text, TextSpan span, int sentence, NameCue cues, string? role = null)
    {
        var key = NameKey.Of(span.In(text));
        if (key.Length < 2)
            return;
        if (!records.TryGetValue(key, out var record))
            records[key] = record = new NameRecord(key);
        record.Add(span, sentence, cues, role);
        byEnd[span.End] = span;
    }

    /// <summary>The name that ends at a position.</summary>
    public TextSpan? EndingAt(int position) => byEnd.TryGetValue(position, out var span) ? span : null;

    public NameRecord? Find(string name) => records.GetValueOrDefault(NameKey.Of(name));
}
