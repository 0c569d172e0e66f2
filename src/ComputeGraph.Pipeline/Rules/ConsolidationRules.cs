using System.Reflection;
using ComputeGraph.Consolidation;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Pipeline.Rules;

/// <summary>What claims are consolidated with, beside analysts' judgements: names, exchange rates, and this version of the program.</summary>
public sealed class ConsolidationRules
{
    private readonly Lock gate = new();
    private (string Fingerprint, JudgedRules Rules)? latest;

    public ConsolidationRules(NameLexicon lexicon, RateTable rates)
    {
        Lexicon = lexicon;
        Rates = rates;
        Blocks = new BlockConsolidator(rates);
        Deals = new DealJoiner(rates);
        Fingerprint = DerivedId.Of("consolidation", Version(), lexicon.Fingerprint, rates.Fingerprint);
    }

    /// <summary>Changes whenever the same claims and judgements may give other deals. A store that holds another one is consolidated anew.</summary>
    public string Fingerprint { get; }

    public NameLexicon Lexicon { get; }

    internal RateTable Rates { get; }

    internal BlockConsolidator Blocks { get; }

    internal DealJoiner Deals { get; }

    /// <summary>These rules with judgements. The last ones asked for are kept, for making them goes through the whole lexicon.</summary>
    /// <param name="fingerprint">Changes whenever a judgement does.</param>
    /// <param name="read">Gives the judgements where they are not known.</param>
    internal JudgedRules With(string fingerprint, Func<IReadOnlyList<Judgement>> read)
    {
        lock (gate)
        {
            if (latest is not { } known || known.Fingerprint != fingerprint)
                latest = known = (fingerprint, new JudgedRules(this, read()));
            return known.Rules;
        }
    }

    private static string? Version() =>
        typeof(BlockConsolidator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
