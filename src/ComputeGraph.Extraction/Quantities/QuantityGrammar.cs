using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction.Quantities.Amounts;
using ComputeGraph.Extraction.Quantities.Dates;
using ComputeGraph.Extraction.Quantities.Numerals;
using ComputeGraph.Extraction.Quantities.Scanning;
using ComputeGraph.Extraction.Sentences;

namespace ComputeGraph.Extraction.Quantities;

/// <summary>
/// Finds money, power, counts, percentages, dates and terms in sentences of both languages, which mix freely. Hand-written scanners with bounded
/// look-ahead, so the time is linear in the sentence.
/// </summary>
public static class QuantityGrammar
{
    /// <summary>
    /// The quantities of a sentence in the order of the text, without overlaps. Relative dates count from the zone's dateline, else from the
    /// document's date; with neither they are none.
    /// </summary>
    /// <param name="document">The document the sentence is of.</param>
    /// <param name="sentence">One of its sentences.</param>
    public static IReadOnlyList<QuantityMention> Find(Document document, Sentence sentence)
    {
        var text = new FoldedText(document.Text, sentence.Span);
        var numerals = NumeralScanner.Scan(text);
        var chosen = LongestSpans.Choose(Candidates(document, sentence, text, numerals), text.Length);
        var conventions = MoneyConventions.Of(document);
        var yuan = new Lazy<string>(() => conventions.YuanIn(document.Text, sentence.Span));
        var mentions = new List<QuantityMention>(chosen.Count);
        var previousEnd = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            var nextStart = i + 1 < chosen.Count ? chosen[i + 1].Start : text.Length;
            if (MentionOf(text, chosen[i], previousEnd, nextStart, currency => conventions.Resolve(currency, yuan)) is not { } mention)
                continue;
            // Words on both sides of a date or term may speak of one sum: 一年可带来5亿元.
            previousEnd = chosen[i].Amount is null ? previousEnd : chosen[i].End;
            var placed = mention with { Span = text.ToDocument(chosen[i].Start, chosen[i].End), Sentence = sentence.Index };
            mentions.Add(placed with { IsConversion = IsConversion(text, sentence.Span.Start, mentions, placed, chosen[i]) });
        }

        return mentions;
    }

    private static List<QuantityCandidate> Candidates(Document document, Sentence sentence, FoldedText text, IReadOnlyList<Numeral> numerals)
    {
        var anchor = DateAnchor.At(sentence.Zone.Dateline ?? document.Published);
        var candidates = new List<QuantityCandidate>();
        foreach (var date in DateScanner.Scan(text, anchor, StoryMonth.Before(document.Text, sentence.Zone.Span.Start, sentence.Span.Start)))
            candidates.Add(new QuantityCandidate(date.Start, date.End, Date: date.Date));
        foreach (var numeral in numerals)
        {
            if (DurationReader.ReadAgo(text, numeral, anchor) is { } ago)
                candidates.Add(new QuantityCandidate(ago.Start, ago.End, Date: ago.Date));
        }

        foreach (var amount in AmountReader.Read(text, numerals).Concat(ColumnUnits.Read(document, sentence, text, numerals)))
            candidates.Add(new QuantityCandidate(amount.Start, amount.End, amount));
        foreach (var term in DurationReader.ReadTerms(text, numerals).Concat(DurationReader.ReadWorded(text)))
            candidates.Add(new QuantityCandidate(term.Start, term.End, TermMonths: term.Months));
        return candidates;
    }

    /// <summary>The value of a candidate; <see langword="null"/> for what the surroundings show to be none (a share's market price, one rack's power).</summary>
    private static QuantityMention? MentionOf(FoldedText text, QuantityCandidate found, int previousEnd, int nextStart, Func<string, string> currencyOf)
    {
        var mention = new QuantityMention { Span = default, Kind = QuantityKind.Date, Sentence = 0 };
        if (found.Date is { } date)
            return mention with { Date = date };
        if (found.TermMonths is { } months)
            return mention with { Kind = QuantityKind.Term, TermMonths = months };
        var (value, unit) = (found.Amount!.Value, found.Amount.Unit);
        mention = mention with { Kind = unit.Kind };
        switch (unit.Kind)
        {
            case QuantityKind.Money:
                var basis = MoneyBasis.Of(text, found.Start, found.End, value, previousEnd);
                if (!found.Amount.Numeral.Has(NumeralTraits.Scaled) && MoneyBasis.IsMarketPrice(text, found.Start, value, basis, previousEnd))
                    return null;
                return mention with { Money = new Money(value, currencyOf(unit.Name), basis) };
            case QuantityKind.Power:
                if (PowerMeasures.IsOfOneThing(text, found.Start, found.End))
                    return null;
                return mention with { Power = new Gigawatts(value, PowerMeasures.Of(text, found.Start, found.End, previousEnd, nextStart)) };
            case QuantityKind.Count:
                return mention with { Count = new Quantity(value, unit.Name) };
            default:
                return mention with { Percent = value };
        }
    }

    private static bool IsConversion(FoldedText text, int offset, List<QuantityMention> before, QuantityMention mention, QuantityCandidate found)
    {
        if (mention.Money is not { } money || before.Count == 0 || before[^1].Money is not { } original || original.Currency == money.Currency)
            return false;
        return Conversions.IsConversion(text, before[^1].Span.End - offset, found.Start, found.Amount!.Numeral.Start);
    }
}
