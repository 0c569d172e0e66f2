using ComputeGraph.Analysis.Names;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Core.Graph;
using ComputeGraph.Core.Identity;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Hosting;

namespace ComputeGraph.Cli.Asking;

/// <summary>Finds whom a question is about, and says what is near where nobody is.</summary>
internal sealed class NameSearch(AskedGraph graph, ComputeGraphHost host, CommandConsole console)
{
    private const int NearestShown = 5;

    /// <param name="name">A name or id.</param>
    /// <param name="types">Only entities of these types; empty: any.</param>
    /// <param name="cancellationToken">Observed while reading.</param>
    /// <param name="quietly">Says nothing where the name is nobody's.</param>
    /// <returns><see langword="null"/> where the name is nobody's; that was said then.</returns>
    public async Task<Entity?> FindAsync(string name, EntityType[] types, CancellationToken cancellationToken, bool quietly = false)
    {
        var found = graph.Names.Find(name, types);
        if (found.Count > 0)
        {
            var rivals = found.Skip(1).Where(match => match.Strength == found[0].Strength).ToList();
            if (rivals.Count > 0)
                console.Say($"'{name}' means {Shown(found[0].Entity)} here; it is also the name of {string.Join(", ", rivals.Select(match => Shown(match.Entity)))}. Ask by id for another.");
            return found[0].Entity;
        }

        if (name.Contains(':', StringComparison.Ordinal) && await graph.Reader.FindEntityAsync(new EntityId(name), cancellationToken) is { } former && (types.Length == 0 || types.Contains(former.Type)))
            return former;
        if (!quietly)
            await ExplainAsync(name, types, cancellationToken);
        return null;
    }

    private async Task ExplainAsync(string name, EntityType[] types, CancellationToken cancellationToken)
    {
        var listed = (await host.LexiconAsync(cancellationToken)).Find(name).FirstOrDefault(entry => types.Length == 0 || types.Contains(entry.Type));
        console.Say(listed is null
            ? $"Nothing is called '{name}' in this store."
            : $"'{name}' is {listed.Name} ({listed.Id}), of which this store tells nothing.");
        var near = graph.Names.Nearest(name, NearestShown, types);
        if (near.Count > 0)
            console.Say("Nearest: " + string.Join(", ", near.Select(Shown)));
    }

    private static string Shown(EntityMatch match) => match.Form == match.Entity.Name ? match.Entity.Name : $"{match.Form} = {match.Entity.Name}";

    private static string Shown(Entity entity) => $"{entity.Name} ({entity.Id})";
}
