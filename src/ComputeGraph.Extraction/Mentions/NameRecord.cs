using ComputeGraph.Core.Values;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>What a document says of one unlisted name, over all places where it stands.</summary>
internal sealed class NameRecord(string key)
{
    /// <summary>The folded form.</summary>
    public string Key { get; } = key;

    private readonly Dictionary<TextSpan, NameCue> cuesByPlace = [];

    /// <summary>
    /// All that speaks for it, and what speaks against it in at least half of its places: "in X" once does not make a place of a company
    /// that buys and sells everywhere else. A person is one wherever the text says so once.
    /// </summary>
    public NameCue Cues
    {
        get
        {
            var all = cuesByPlace.Values.Aggregate(NameCue.None, (sum, cues) => sum | cues);
            foreach (var against in new[] { NameCue.PlaceContext, NameCue.ProductContext })
            {
                if (all.HasFlag(against) && cuesByPlace.Values.Count(cues => cues.HasFlag(against)) * 2 < cuesByPlace.Count)
                    all &= ~against;
            }

            return all;
        }
    }

    public string? Role { get; private set; }

    /// <summary>Where it stands, with the number of the sentence.</summary>
    public List<(TextSpan Span, int Sentence)> Places { get; } = [];

    /// <summary>Whether the evidence suffices.</summary>
    public bool IsCompany => NameCueWeights.Of(Cues | (Places.Count > 1 ? NameCue.Recurring : NameCue.None)) >= NameCueWeights.Threshold;

    public void Add(TextSpan span, int sentence, NameCue cues, string? role)
    {
        cuesByPlace[span] = cuesByPlace.GetValueOrDefault(span) | cues;
        Role ??= role;
        if (!Places.Contains((span, sentence)))
            Places.Add((span, sentence));
    }
}
