using ComputeGraph.Core.Reading;
using ComputeGraph.Storage.Contract;
using ComputeGraph.Storage.InMemory;

namespace ComputeGraph.Storage.Tests.InMemory;

[TestFixture]
public sealed class InMemoryGraphReaderTests : GraphReaderContract
{
    protected override Task<IGraphReader> OpenAsync(GraphContent content, CancellationToken cancellationToken) =>
        Task.FromResult<IGraphReader>(new InMemoryGraphReader(content));
}
