using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Reading;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Pipeline.Updating;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Judging;

/// <summary>Takes down and withdraws analysts' judgements, and lets the deals follow.</summary>
public sealed class JudgementBook(IGraphStore store, ConsolidationRules rules, TimeProvider clock)
{
    /// <summary>Declares two entities one (<see cref="JudgementKind.Same"/>) or two (<see cref="JudgementKind.NotSame"/>), by present or former ids.</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadJudgement"/>: an entity is neither in the store nor in the lexicon, both are one, or their types differ.</exception>
    public async Task<Judgement> JudgeEntitiesAsync(JudgementKind kind, EntityId first, EntityId second, string by, CancellationToken cancellationToken)
    {
        if (kind is not (JudgementKind.Same or JudgementKind.NotSame))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Entities are judged same or not-same.");
        var (one, other) = (await KnownAsync(first, cancellationToken), await KnownAsync(second, cancellationToken));
        if (one == other)
            throw Bad($"'{first}' and '{second}' are one id. Name two entities.");
        if (TypeOf(one) != TypeOf(other))
            throw Bad($"'{one}' and '{other}' are of different types, so they can be neither one nor mistaken for one.");
        var judgement = Made(new Judgement
        {
            Id = default,
            Kind = kind,
            By = by,
            At = "",
            First = one.CompareTo(other) < 0 ? one : other,
            Second = one.CompareTo(other) < 0 ? other : one,
        });
        Write(transaction => transaction.PutJudgement(judgement), affected: null, cancellationToken);
        return judgement;
    }

    /// <summary>Declares a claim wrong (<see cref="JudgementKind.Reject"/>) or right (<see cref="JudgementKind.Accept"/>).</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadJudgement"/>: there is no such claim.</exception>
    public async Task<Judgement> JudgeClaimAsync(JudgementKind kind, ClaimId claim, string by, CancellationToken cancellationToken)
    {
        if (kind is not (JudgementKind.Reject or JudgementKind.Accept))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Claims are judged reject or accept.");
        var judged = await store.ReadClaimsAsync(new ClaimQuery(Ids: [claim]), cancellationToken).FirstOrDefaultAsync(cancellationToken)
            ?? throw Bad($"There is no claim '{claim}'. 'computegraph evidence' lists the claims of a deal.");
        var document = await store.FindDocumentAsync(judged.Document, cancellationToken) ?? throw Bad($"The document of '{claim}' was just forgotten.");
        var judgement = Made(Named(judged, document.Sources[0].Key, kind, by));
        Write(transaction => transaction.PutJudgement(judgement), [judged.Document], cancellationToken);
        return judgement;
    }

    /// <summary>Withdraws a judgement. <see langword="false"/>: there is no such judgement.</summary>
    public async Task<bool> WithdrawAsync(JudgementId id, CancellationToken cancellationToken)
    {
        var judgement = await store.ReadJudgementsAsync(cancellationToken).FirstOrDefaultAsync(known => known.Id == id, cancellationToken);
        if (judgement is null)
            return false;
        var source = judgement.Source is { } key ? await store.FindSourceAsync(key, cancellationToken) : null;
        var namesClaims = judgement.Kind is JudgementKind.Reject or JudgementKind.Accept;
        Write(transaction => transaction.DeleteJudgement(id), namesClaims ? source is null ? [] : [source.Document] : null, cancellationToken);
        return true;
    }

    private static Judgement Named(Claim claim, string source, JudgementKind kind, string by) => new()
    {
        Id = default,
        Kind = kind,
        By = by,
        At = "",
        Source = source,
        Quote = claim.Quote,
        ClaimKind = claim.Kind,
        Head = claim.Head.Surface,
        Tail = claim.Tail?.Surface,
    };

    private static ComputeGraphException Bad(string message) => new(ErrorCode.BadJudgement, message);

    private static EntityType? TypeOf(EntityId id) => VocabularyNames.TryParse<EntityType>(id.Value.Split(':')[0], out var type) ? type : null;

    private Judgement Made(Judgement judgement)
    {
        var dated = judgement with { At = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'") };
        return dated with { Id = Judgement.Derive(dated) };
    }

    /// <summary>The id itself, not the present one of a former: what two names were before they were judged one must stay nameable.</summary>
    private async Task<EntityId> KnownAsync(EntityId id, CancellationToken cancellationToken) =>
        rules.Lexicon.Find(id) is not null || await store.FindEntityAsync(id, cancellationToken) is not null
            ? id
            : throw Bad($"There is no entity '{id}', neither in the store nor in the lexicon. 'computegraph entities' lists their ids.");

    private void Write(Action<IGraphTransaction> write, IReadOnlyList<DocumentId>? affected, CancellationToken cancellationToken)
    {
        using var update = GraphUpdate.Begin(store, rules, cancellationToken);
        update.Judge(write, affected);
        update.Commit();
    }
}
