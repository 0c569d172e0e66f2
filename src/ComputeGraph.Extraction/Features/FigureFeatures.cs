using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Quantities;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Extraction.Features;

/// <summary>What speaks for a figure's being a statement's own.</summary>
public static class FigureFeatures
{
    private const int Near = 26;

    /// <param name="kind">What the statement tells.</param>
    /// <param name="home">The sentence of the statement.</param>
    /// <param name="anchor">The word that states it.</param>
    /// <param name="parties">Where its parties stand.</param>
    /// <param name="place">The sentence of the figure.</param>
    /// <param name="figure">The figure.</param>
    public static IReadOnlyList<string> Of(RelationKind kind, SentenceSyntax home, TextSpan anchor, IReadOnlyList<TextSpan> parties, SentenceSyntax place, QuantityMention figure)
    {
        var features = new FeatureVector();
        features.Add("kind:" + kind);
        AddFigure(features, place, figure);
        if (place != home)
        {
            var offset = place.Sentence.Index - home.Sentence.Index;
            features.Add("sentence:" + Math.Clamp(offset, -2, 3));
            features.Add("sentence:paragraph", place.Sentence.ZoneIndex == home.Sentence.ZoneIndex);
            features.Add("sentence:deal", SpeaksOfTheDeal(place.Text));
            var companies = place.Participants.Count(participant => participant is { Kind: Discourse.ParticipantKind.Named, Type: EntityType.Company });
            features.Add("sentence:companies:" + Math.Min(companies, 3));
            return features.Names;
        }

        features.Add("sentence:same");
        var clause = home.ClauseAt(figure.Span.Start);
        features.Add("clause:" + Math.Clamp(Math.Abs(clause - home.ClauseAt(anchor.Start)), 0, 3));
        var distance = figure.Span.Start >= anchor.End ? figure.Span.Start - anchor.End : Math.Max(0, anchor.Start - figure.Span.End);
        distance *= home.Sentence.Language == "zh" ? 2 : 1;
        features.Add(distance switch { <= 6 => "distance:6", <= 20 => "distance:20", <= 50 => "distance:50", <= 120 => "distance:120", _ => "distance:far" });
        features.Add("after", figure.Span.Start >= anchor.End);
        var (start, end) = (Math.Min(anchor.Start, figure.Span.Start), Math.Max(anchor.End, figure.Span.End));
        features.Add("rival:between", home.Quantities.Any(other => other.Kind == figure.Kind && other != figure && other.Span.Start >= start && other.Span.End <= end));
        features.Add("predicate:between", home.Hits.Any(hit => hit.Span != anchor && hit.Predicate.Class == Predicates.WordClass.Verb && hit.Span.Start >= start && hit.Span.End <= end && !hit.Span.Overlaps(figure.Span)));
        features.Add("party:clause", parties.Any(party => home.ClauseAt(party.Start) == clause));
        features.Add("party:near", parties.Any(party => Math.Abs(party.Start - figure.Span.End) < Near || Math.Abs(figure.Span.Start - party.End) < Near));
        features.Add("rivals:" + Math.Min(3, home.Quantities.Count(other => other.Kind == figure.Kind && other != figure)));
        return features.Names;
    }

    private static void AddFigure(FeatureVector features, SentenceSyntax place, QuantityMention figure)
    {
        var before = place.Slice(Math.Max(place.Sentence.Span.Start, figure.Span.Start - Near), figure.Span.Start);
        var after = place.Slice(figure.Span.End, Math.Min(place.Sentence.Span.End, figure.Span.End + Near));
        var clause = place.Slice(place.Clauses[place.ClauseAt(figure.Span.Start)]);
        foreach (var cue in (ReadOnlySpan<string>)["revenue", "capex", "valuation", "price", "stake", "loan", "option", "estimate", "plan", "signed"])
        {
            features.Add("before:" + cue, Cues.Has(before, cue));
            features.Add("after:" + cue, Cues.Has(after, cue));
            features.Add("clause:" + cue, Cues.Has(clause, cue));
        }

        features.Add("worth", Worth.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase) || after.Contains(word, StringComparison.OrdinalIgnoreCase)));
        features.Add("total", Total.Any(word => before.Contains(word, StringComparison.OrdinalIgnoreCase) || after.Contains(word, StringComparison.OrdinalIgnoreCase)));
        features.Add("basis:" + (figure.Money?.Basis ?? AmountBasis.Total));
        features.Add("conversion", figure.IsConversion);
        features.Add("bound:" + (figure.Money?.Amount ?? figure.Power?.Amount ?? figure.Count?.Amount)?.Bound);
        features.Add("measure:" + figure.Power?.Measure, figure.Power is not null);
        features.Add("small", figure.Money is { Amount.Value: < 10_000_000 });
        features.Add("unit:" + figure.Count?.Unit, figure.Count is not null);
    }

    private static readonly string[] Worth = ["worth", "deal", "contract", "order", "agreement", "for ", "pay", "合同", "协议", "订单", "总额", "价值", "金额", "总价", "总值", "交易", "支付", "斥资", "作价", "对价", "合约"];
    private static readonly string[] Total = ["total", "in all", "altogether", "overall", "aggregate", "合计", "总", "累计", "共计"];

    private static bool SpeaksOfTheDeal(string text) => DealWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] DealWords =
        ["the deal", "the contract", "the agreement", "the order", "the lease", "the pact", "the transaction", "the purchase", "the arrangement", "the investment", "the round", "the loan", "this deal", "this agreement", "terms", "it is worth", "is worth",
         "该协议", "该合同", "该交易", "该订单", "合同", "协议", "这笔", "此次", "本次", "该笔", "合约", "订单", "交易", "总额", "总金额", "租期", "金额"];
}
