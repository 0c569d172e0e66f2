using System.Globalization;
using System.Reflection;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>
/// The schema's history: numbered SQL files in <c>Migrations</c>, applied in order, each once. A file that was ever released is never
/// changed; <c>PRAGMA user_version</c> is the number of the last one applied.
/// </summary>
internal sealed class StoreMigrations
{
    private StoreMigrations(IReadOnlyList<string> scripts) => Scripts = scripts;

    public static StoreMigrations Released { get; } = new(Load());

    /// <summary>The script at index <c>n</c> leads from version <c>n</c> to <c>n + 1</c>.</summary>
    public IReadOnlyList<string> Scripts { get; }

    public int Latest => Scripts.Count;

    /// <summary>The released ones and one more, to try the way to the next version before there is one.</summary>
    public StoreMigrations Then(string script) => new([.. Scripts, script]);

    /// <summary>Brings an open store up to date within the caller's transaction.</summary>
    public void Apply(SqliteDatabase database, long from)
    {
        for (var version = (int)from; version < Latest; version++)
            database.ExecuteScript(Scripts[version]);
        database.ExecuteScript($"PRAGMA user_version = {Latest.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string[] Load()
    {
        var assembly = typeof(StoreMigrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Text(assembly, name))];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
