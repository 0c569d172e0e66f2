using ComputeGraph.Core.Claims;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Identity;
using ComputeGraph.Pipeline.Rules;
using ComputeGraph.Storage.Contracts;

namespace ComputeGraph.Pipeline.Updating;

/// <summary>
/// One transaction of the store: sources, documents and judgements change, then everything that follows from them, and nothing else, is
/// consolidated anew. What is committed is what consolidating all claims at once would give.
/// </summary>
internal sealed class GraphUpdate : IDisposable
{
    private readonly IGraphTransaction transaction;
    private readonly ConsolidationRules rules;
    private readonly TouchedGraph touched = new();
    private JudgedRules judged;

    private GraphUpdate(IGraphTransaction transaction, ConsolidationRules rules)
    {
        this.transaction = transaction;
        this.rules = rules;
        judged = Judged();
    }

    /// <summary>Whether anything was written.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>Whether everything is consolidated anew already.</summary>
    public bool IsEverything => touched.IsEverything;

    /// <summary>What was there; for looking only.</summary>
    public IGraphTransaction Stored => transaction;

    /// <summary>Begins. A store that was consolidated with other rules is first consolidated anew.</summary>
    public static GraphUpdate Begin(IGraphStore store, ConsolidationRules rules, CancellationToken cancellationToken)
    {
        var begun = store.Begin(cancellationToken);
        try
        {
            var update = new GraphUpdate(begun, rules);
            if (begun.ReadConsolidationFingerprint() != rules.Fingerprint)
                update.ResolveAll();
            return update;
        }
        catch
        {
            begun.Dispose();
            throw;
        }
    }

    /// <summary>Lets a source point to a document that is there.</summary>
    public void PutSource(Source source)
    {
        var before = transaction.FindSource(source.Key);
        transaction.PutSource(source);
        HasChanges = true;
        if (before is not null && before.Document != source.Document)
            Resolve(before.Document);
        Resolve(source.Document);
    }

    /// <summary>Writes a document that was read, or read anew, with its claims, and lets a source point to it.</summary>
    public void PutDocument(Document document, string fingerprint, IReadOnlyList<Claim> claims, Source source)
    {
        var before = transaction.FindSource(source.Key);
        transaction.PutDocument(document, fingerprint);
        if (before != source)
            transaction.PutSource(source);
        transaction.DeleteFailure(source.Key);
        HasChanges = true;
        if (before is not null && before.Document != source.Document)
            Resolve(before.Document);
        Replace(document.Id, claims);
    }

    /// <summary>Writes a document that was read anew, with its claims; its sources stay.</summary>
    public void PutDocument(Document document, string fingerprint, IReadOnlyList<Claim> claims)
    {
        transaction.PutDocument(document, fingerprint);
        HasChanges = true;
        Replace(document.Id, claims);
    }

    /// <summary>Removes a source and what failed of it; a document that no other points to goes with its claims.</summary>
    public void RemoveSource(string key)
    {
        HasChanges = true;
        transaction.DeleteFailure(key);
        if (transaction.FindSource(key) is not { } source)
            return;
        transaction.DeleteSource(key);
        Resolve(source.Document);
    }

    /// <summary>Writes or withdraws judgements.</summary>
    /// <param name="write">Writes them.</param>
    /// <param name="affected">The documents whose claims they name; <see langword="null"/> where they name entities, which may stand anywhere.</param>
    public void Judge(Action<IGraphTransaction> write, IReadOnlyList<DocumentId>? affected)
    {
        write(transaction);
        HasChanges = true;
        judged = Judged();
        if (affected is null)
        {
            ResolveAll();
            return;
        }

        foreach (var document in affected)
            Resolve(document);
    }

    /// <summary>Consolidates everything anew: nothing that was consolidated before is relied on.</summary>
    public void ResolveAll()
    {
        HasChanges = true;
        transaction.PutConsolidationFingerprint(rules.Fingerprint);
        touched.IsEverything = true;
        touched.Blocks.UnionWith(transaction.ReadBlocks());
        touched.Deals.UnionWith(transaction.ReadDealIds());
        touched.Capacities.UnionWith(transaction.ReadCapacityIds(subject: null));
        touched.Entities.UnionWith(transaction.ReadEntityIds());
        transaction.ClearForms();
        touched.CountsAnew = true;
        foreach (var document in transaction.ReadDocumentIds())
            Resolve(document);
        touched.CountsAnew = false;
    }

    /// <summary>Consolidates what was touched, and makes the whole permanent.</summary>
    public void Commit()
    {
        if (HasChanges)
        {
            new BlockSettlement(transaction, judged, touched).Settle();
            new DealSettlement(transaction, judged, touched).Settle();
            new EntitySettlement(transaction, judged, touched).Settle();
        }

        transaction.Commit();
    }

    public void Dispose() => transaction.Dispose();

    private JudgedRules Judged() => rules.With(transaction.ReadJudgementsFingerprint(), transaction.ReadJudgements);

    private void Resolve(DocumentId document) => Replace(document, claims: null);

    /// <summary>Brings the claims of a document in line with its sources and judgements.</summary>
    /// <param name="id">The document.</param>
    /// <param name="claims">Its claims from now on; <see langword="null"/>: those it has.</param>
    private void Replace(DocumentId id, IReadOnlyList<Claim>? claims)
    {
        var info = transaction.FindDocument(id) ?? throw new InvalidOperationException($"There is no document {id}.");
        var before = transaction.ReadClaims(id);
        var isGone = info.Sources.Count == 0;
        var after = isGone ? [] : claims ?? [.. before.Select(claim => claim.Claim)];
        new ClaimReplacement(transaction, judged, touched).Replace(info, before, after);
        if (isGone)
            transaction.DeleteDocument(id);
    }
}
