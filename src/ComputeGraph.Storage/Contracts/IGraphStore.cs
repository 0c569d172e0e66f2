using ComputeGraph.Core.Errors;

namespace ComputeGraph.Storage.Contracts;

/// <summary>The system of record. All writing goes through <see cref="Begin"/>.</summary>
public interface IGraphStore : IGraphArchive, IDisposable
{
    /// <summary>
    /// Opens the one transaction that may write, waiting a while for another process's to end.
    /// </summary>
    /// <param name="cancellationToken">Observed by every call on the transaction.</param>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.StoreLocked"/>: another process goes on writing;
    /// <see cref="ErrorCode.StoreReadOnly"/>: it cannot be written.</exception>
    IGraphTransaction Begin(CancellationToken cancellationToken);
}
