using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Extraction.Mentions;

/// <summary>Whose a thing is, where its very name says so: "Google's TPU", "Nvidia GB300", 谷歌的TPU, 谷歌TPU.</summary>
internal static class Possessor
{
    private static readonly string[] Links = ["'s ", "’s ", " ", "的", "旗下", "自研", "自研的", "最新", "新一代", ""];

    /// <summary>The span of the company's name right before the thing's; <see langword="null"/> where there is none.</summary>
    public static TextSpan? Of(Passage passage, TextSpan thing)
    {
        foreach (var match in passage.Matches)
        {
            if (match.Entry.Type != EntityType.Company || match.Span.End > thing.Start || thing.Start - match.Span.End > 5)
                continue;
            var link = passage.Simplified.AsSpan(match.Span.End, thing.Start - match.Span.End);
            foreach (var known in Links)
            {
                if (link.SequenceEqual(known))
                    return match.Span;
            }
        }

        return null;
    }
}
