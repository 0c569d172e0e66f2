using System.CommandLine;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>lexicon check [FILE…]</c>.</summary>
internal sealed class LexiconCheckCommand : Verb
{
    private static readonly Listing<LexiconFinding> Findings = new(
        [
            new("finding", row => Finding(row)),
            new("form", row => row.Form),
            new("entries", row => Entries(row)),
        ],
        [
            new("finding", "问题", (row, _) => Finding(row)),
            new("form", "写法", (row, _) => row.Form),
            new("entries", "条目", (row, _) => Entries(row)),
        ]);

    private readonly Argument<string[]> files = new("FILE") { Description = "Own lexicon files; without one the shipped lexicon alone is checked.", Arity = ArgumentArity.ZeroOrMore };

    public LexiconCheckCommand(CliContext cli)
        : base(cli, "check", "Looks for what makes wrong merges or dead rows: forms of two entries, forms listed twice or that nothing can match, unknown owners and roles.", "computegraph lexicon check own.csv")
    {
        Arguments.Add(files);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var paths = parse.GetValue(files) ?? [];
        var own = new List<LexiconEntry>();
        foreach (var path in paths)
            own.AddRange(await ReadAsync(path, cancellationToken));
        var shipped = SeedLexicon.Load().Entries;
        var ids = own.Select(entry => entry.Id).ToHashSet();
        var findings = LexiconCheck.Check([.. own, .. shipped.Where(entry => !ids.Contains(entry.Id))])
            .Where(finding => paths.Length == 0 || finding.Entries.Any(ids.Contains))
            .ToList();
        Cli.Console.Say($"{(paths.Length == 0 ? shipped.Count : own.Count)} entries, {findings.Count} findings");
        if (findings.Count > 0)
            await Cli.Answers(parse).WriteAsync(Findings, findings, cancellationToken);
        return findings.Count > 0 ? ExitCodes.NothingFound : ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<LexiconEntry>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var text = new StringReader(await File.ReadAllTextAsync(path, cancellationToken));
        return LexiconCsv.Read(text, path);
    }

    private static string Finding(LexiconFinding finding) => char.ToLowerInvariant(finding.Kind.ToString()[0]) + finding.Kind.ToString()[1..];

    private static string Entries(LexiconFinding finding) => string.Join(' ', finding.Entries);
}
