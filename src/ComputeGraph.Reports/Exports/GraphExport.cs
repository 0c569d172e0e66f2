using System.Text.Json;
using System.Text.Json.Nodes;
using ComputeGraph.Core.Json;
using ComputeGraph.Core.Judgements;
using ComputeGraph.Core.Reading;

namespace ComputeGraph.Reports.Exports;

/// <summary>
/// A whole graph as JSON Lines: what the texts and the analysts say, and nothing of when or where it was stored. Two stores are equal when
/// their exports are, byte for byte.
/// </summary>
public static class GraphExport
{
    /// <summary>The version of the form, in the first line.</summary>
    public const int Form = 1;

    /// <summary>
    /// Writes one line a record, <c>{"kind of record": record}</c>: the form, then documents, entities, deals, links, capacities, claims and
    /// judgements, each in ordinal order of their ids. Lines end in LF.
    /// </summary>
    /// <param name="graph">The graph. For an export of one state it must show one (see <c>SqliteGraphReader</c>).</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(IGraphReader graph, TextWriter output, CancellationToken cancellationToken)
    {
        async Task Write<T>(string record, IAsyncEnumerable<T> items)
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
                await WriteLineAsync(output, record, JsonSerializer.Serialize(item, ComputeGraphJson.Compact), cancellationToken);
        }

        await WriteLineAsync(output, "export", $$"""{"form":{{Form}}}""", cancellationToken);
        await Write("document", graph.ReadDocumentsAsync(cancellationToken));
        await Write("entity", graph.ReadEntitiesAsync(cancellationToken));
        await Write("deal", graph.ReadDealsAsync(default, cancellationToken));
        await Write("link", graph.ReadLinksAsync(cancellationToken));
        await Write("capacity", graph.ReadCapacitiesAsync(subject: null, cancellationToken));
        await Write("claim", graph.ReadClaimsAsync(default, cancellationToken));
        await Write("judgement", graph.ReadJudgementsAsync(cancellationToken).Select(WithoutTime));
    }

    /// <summary>When a judgement was made is a clock time.</summary>
    private static JsonObject WithoutTime(Judgement judgement)
    {
        var row = JsonSerializer.SerializeToNode(judgement, ComputeGraphJson.Compact)!.AsObject();
        row.Remove("at");
        return row;
    }

    private static Task WriteLineAsync(TextWriter output, string record, string json, CancellationToken cancellationToken) =>
        output.WriteAsync($"{{\"{record}\":{json}}}\n".AsMemory(), cancellationToken);
}
