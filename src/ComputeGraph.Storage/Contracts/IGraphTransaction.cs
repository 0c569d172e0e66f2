using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Storage.Contracts;

/// <summary>
/// One change of the store as a whole: others see nothing of it before <see cref="Commit"/>, and nothing of it remains when it is disposed
/// without. It sees its own writes. Writing what is there already writes nothing. One thread at a time.
/// </summary>
/// <remarks>Calls are synchronous: each is a few reads of pages that are mostly in memory, and there are some hundred of them a document.</remarks>
public interface IGraphTransaction : IDisposable
{
    /// <inheritdoc cref="IGraphArchive.FindDocumentAsync"/>
    DocumentInfo? FindDocument(DocumentId id);

    /// <inheritdoc cref="IGraphArchive.ReadDocumentAsync"/>
    Document? ReadDocument(DocumentId id);

    /// <summary>All documents, in ordinal order.</summary>
    IReadOnlyList<DocumentId> ReadDocumentIds();

    /// <summary>Writes a document, or replaces what was read of its bytes; its sources and claims stay.</summary>
    void PutDocument(Document document, string fingerprint);

    /// <summary>Removes a document that has neither sources nor claims any more.</summary>
    void DeleteDocument(DocumentId id);

    Source? FindSource(string key);

    /// <summary>Writes a source, or lets it point to another document. Takes away a failure recorded for it.</summary>
    void PutSource(Source source);

    void DeleteSource(string key);

    /// <summary>Records that a source could not be read.</summary>
    void PutFailure(StoredFailure failure);

    void DeleteFailure(string source);

    /// <summary>The claims of a document, in ordinal order of their ids.</summary>
    IReadOnlyList<StoredClaim> ReadClaims(DocumentId document);

    /// <summary>The claims of a block, in ordinal order of their ids.</summary>
    IReadOnlyList<StoredClaim> ReadClaims(StoredBlock block);

    /// <summary>The claims of a cluster, in ordinal order of their ids.</summary>
    IReadOnlyList<StoredClaim> ReadClusterClaims(ClaimId cluster);

    /// <summary>Writes new claims, as yet without clusters.</summary>
    void InsertClaims(IReadOnlyList<StoredClaim> claims);

    /// <summary>Writes what a claim counts as now. It leaves its cluster where its block changes.</summary>
    void PutResolution(ClaimId claim, ClaimResolution? resolution);

    void DeleteClaims(IReadOnlyList<ClaimId> claims);

    /// <summary>All blocks that hold a claim or a cluster, in ordinal order.</summary>
    IReadOnlyList<StoredBlock> ReadBlocks();

    /// <summary>The clusters of a block, in ordinal order of their ids.</summary>
    IReadOnlyList<ClaimId> ReadClusters(StoredBlock block);

    /// <summary>
    /// Replaces the clusters of a block, and the links between them. A cluster that stays keeps its deal. Returns, in ordinal order, those
    /// clusters now there to which a claim came or from which one went to another of this block.
    /// </summary>
    IReadOnlyList<ClaimId> ReplaceClusters(StoredBlock block, IReadOnlyList<StoredCluster> clusters, IReadOnlyList<StoredClusterLink> links);

    /// <summary>The clusters that hold a claim of an event, in ordinal order of their ids.</summary>
    IReadOnlyList<ClaimId> ReadClusters(StatementId @event);

    /// <summary>The deal that a cluster is part of.</summary>
    DealId? FindDealOf(ClaimId cluster);

    /// <summary>The deal that a claim tells.</summary>
    DealId? FindDealOfClaim(ClaimId claim);

    /// <summary>The clusters that a deal consists of, in ordinal order.</summary>
    IReadOnlyList<ClaimId> ReadClustersOf(DealId deal);

    /// <summary>All deals, in ordinal order.</summary>
    IReadOnlyList<DealId> ReadDealIds();

    Deal? FindDeal(DealId id);

    /// <summary>Writes a deal, and that it consists of these clusters.</summary>
    void PutDeal(Deal deal, IReadOnlyList<ClaimId> clusters);

    void DeleteDeal(DealId id);

    /// <summary>The ids of a subject's capacities, or of all, in ordinal order.</summary>
    IReadOnlyList<CapacityId> ReadCapacityIds(EntityId? subject);

    void PutCapacity(Capacity capacity);

    void DeleteCapacity(CapacityId id);

    /// <summary>The written forms of an entity that claims use, in ordinal order.</summary>
    IReadOnlyList<EntityForm> ReadForms(EntityId entity);

    /// <summary>Counts a written form of an entity <paramref name="by"/> times more (or, negative, less); a form no longer used goes.</summary>
    void CountForm(EntityId entity, string form, int by);

    /// <summary>Forgets all counts, to count anew.</summary>
    void ClearForms();

    Entity? FindEntity(EntityId id);

    void PutEntity(Entity entity);

    void DeleteEntity(EntityId id);

    /// <summary>All entities, in ordinal order.</summary>
    IReadOnlyList<EntityId> ReadEntityIds();

    /// <summary>Keeps, outside the export, that what had this id has another now. An id in use again is no former id.</summary>
    void PutFormer(DealId former, DealId present);

    /// <inheritdoc cref="PutFormer(DealId, DealId)"/>
    void PutFormer(EntityId former, EntityId present);

    /// <summary>All judgements, in ordinal order of their ids.</summary>
    IReadOnlyList<Judgement> ReadJudgements();

    /// <summary>Changes whenever a judgement does.</summary>
    string ReadJudgementsFingerprint();

    void PutJudgement(Judgement judgement);

    void DeleteJudgement(JudgementId id);

    /// <inheritdoc cref="IGraphArchive.ReadConsolidationFingerprintAsync"/>
    string? ReadConsolidationFingerprint();

    void PutConsolidationFingerprint(string fingerprint);

    /// <summary>Makes all of it permanent at once.</summary>
    void Commit();
}
