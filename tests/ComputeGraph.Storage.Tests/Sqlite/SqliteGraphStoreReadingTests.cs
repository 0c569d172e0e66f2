using ComputeGraph.Core.Reading;
using ComputeGraph.Storage.Contract;
using ComputeGraph.Storage.InMemory;
using ComputeGraph.Storage.Sqlite;

namespace ComputeGraph.Storage.Tests.Sqlite;

[TestFixture]
public sealed class SqliteGraphStoreReadingTests : GraphReaderContract
{
    private TemporaryFolder folder = null!;

    protected override void Clear() => folder.Delete();

    protected override Task<IGraphReader> OpenAsync(GraphContent content, CancellationToken cancellationToken)
    {
        folder = new TemporaryFolder();
        var store = SqliteGraphStore.Open(folder.Store, new FixedClock());
        SampleStore.Fill(store, content);
        return Task.FromResult<IGraphReader>(store);
    }
}
