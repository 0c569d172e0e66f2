using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Analysis.Counterparties;

/// <summary>Which legs answer a question, and at which end who asks stands.</summary>
public static class CounterpartyQuestionExtensions
{
    private static readonly ValueList<RelationKind> Trade = [RelationKind.BuysFrom, RelationKind.LeasesFrom];
    private static readonly ValueList<RelationKind> Funding = [RelationKind.InvestsIn, RelationKind.LendsTo, RelationKind.Guarantees];

    public static ValueList<RelationKind> Kinds(this CounterpartyQuestion question) =>
        question is CounterpartyQuestion.Suppliers or CounterpartyQuestion.Customers ? Trade : Funding;

    /// <summary>Whether the money flows from who is asked about to the counterparty.</summary>
    public static bool AsksPayer(this CounterpartyQuestion question) =>
        question is CounterpartyQuestion.Suppliers or CounterpartyQuestion.Investments;

    /// <summary>The other end of a leg that answers the question for <paramref name="subject"/>; <see langword="null"/> where it does not.</summary>
    public static EntityId? CounterpartyOf(this CounterpartyQuestion question, Leg leg, EntityId subject)
    {
        var (own, other) = question.AsksPayer() ? (leg.Head, leg.Tail) : (leg.Tail, leg.Head);
        return own == subject && other != subject && question.Kinds().Contains(leg.Kind) ? other : null;
    }
}
