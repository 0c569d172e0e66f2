using System.Reflection;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Lexicon;

namespace ComputeGraph.Extraction.Lexicon;

/// <summary>The lexicon that the program ships (<c>seeds/lexicon</c>), alone or under an analyst's own files.</summary>
public static class SeedLexicon
{
    private static readonly string[] Files = ["companies.csv", "chips.csv", "datacenters.csv"];
    private static readonly Lazy<IReadOnlyList<LexiconEntry>> Shipped = new(() => [.. Files.SelectMany(ReadResource)]);
    private static readonly Lazy<NameLexicon> Alone = new(() => new NameLexicon(Shipped.Value));

    /// <summary>The shipped lexicon; read once.</summary>
    public static NameLexicon Load() => Alone.Value;

    /// <summary>
    /// The shipped lexicon under own entries, which come first. A row of one's own without an id that bears the name of a shipped entry adds
    /// its forms to it; any other is an entry of its own, and its forms are no longer the shipped entry's.
    /// </summary>
    public static NameLexicon With(params IReadOnlyList<IReadOnlyList<LexiconEntry>> files)
    {
        var own = files.SelectMany(file => file).Select(Adopt).ToList();
        return own.Count == 0 ? Load() : new NameLexicon([.. own, .. Shipped.Value]);
    }

    /// <summary>The shipped lexicon under an analyst's own files, read from disk.</summary>
    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadLexicon"/> or <see cref="ErrorCode.UnreadableFile"/>.</exception>
    public static async Task<NameLexicon> WithFilesAsync(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        var files = new List<IReadOnlyList<LexiconEntry>>();
        foreach (var path in paths)
        {
            using var text = new StringReader(await ReadTextAsync(path, cancellation));
            files.Add(LexiconCsv.Read(text, path));
        }

        return With([.. files]);
    }

    private static LexiconEntry Adopt(LexiconEntry own)
    {
        var hasOwnId = own.Id != NameLexicon.UnlistedId(own.Type, own.Name);
        if ((Load().Find(own.Id) ?? (hasOwnId ? null : Load().Find(own.Type, own.Name))) is not { } known)
            return own;
        return known with
        {
            Name = hasOwnId ? own.Name : known.Name,
            Role = own.Role ?? known.Role,
            Country = own.Country ?? known.Country,
            Owner = own.Owner ?? known.Owner,
            Groups = own.Groups.Count > 0 ? own.Groups : known.Groups,
            Aliases = [.. own.Aliases, .. known.Aliases.Where(alias => own.Aliases.All(mine => mine.Text != alias.Text))],
        };
    }

    private static async Task<string> ReadTextAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ComputeGraphException(ErrorCode.UnreadableFile, $"the lexicon {path} cannot be read: {fault.Message}", fault) { Place = path };
        }
    }

    private static IReadOnlyList<LexiconEntry> ReadResource(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + file)
            ?? throw new InvalidOperationException($"The resource lexicon/{file} is missing from the build.");
        using var reader = new StreamReader(stream);
        return LexiconCsv.Read(reader, file);
    }
}
