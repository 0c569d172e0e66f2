using ComputeGraph.Consolidation;
using ComputeGraph.Consolidation.Rates;
using ComputeGraph.Consolidation.Resolution;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Pipeline.Rules;

/// <summary>The rules with the judgements that are stronger than they.</summary>
internal sealed class JudgedRules
{
    private readonly ConsolidationRules rules;

    public JudgedRules(ConsolidationRules rules, IReadOnlyList<Judgement> judgements)
    {
        this.rules = rules;
        Entities = new EntityResolver(rules.Lexicon, judgements);
        Verdicts = new ClaimVerdicts(judgements);
        Claims = new ClaimResolver(Entities, Verdicts);
    }

    public EntityResolver Entities { get; }

    public ClaimVerdicts Verdicts { get; }

    public ClaimResolver Claims { get; }

    public BlockConsolidator Blocks => rules.Blocks;

    public DealJoiner Deals => rules.Deals;

    public RateTable Rates => rules.Rates;

    public LexiconEntry? Listed(EntityId id) => rules.Lexicon.Find(id);
}
