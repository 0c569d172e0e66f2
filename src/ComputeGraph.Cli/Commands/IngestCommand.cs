using System.CommandLine;
using ComputeGraph.Analysis.Overviews;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Cli.Ingesting;
using ComputeGraph.Cli.Options;
using ComputeGraph.Cli.Reading;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Documents.Sources;
using ComputeGraph.Hosting;
using ComputeGraph.Pipeline.Ingestion;
using ComputeGraph.Pipeline.Upkeep;
using ComputeGraph.Reports.Listings;
using ComputeGraph.Reports.Rows;
using ComputeGraph.Reports.Wording;
using ComputeGraph.Reports.Writing;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>ingest PATH…</c>.</summary>
internal sealed class IngestCommand : Verb
{
    private const int TopShown = 8;
    private readonly Argument<string[]> paths = new("PATH") { Description = "Documents, folders of documents, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> name = DocumentInput.NameOption();
    private readonly Option<string?> version = new("--source-version") { Description = "The version of what is given: of several of one source the higher counts, whatever arrives first.", HelpName = "TEXT" };
    private readonly Option<bool> refresh = new("--refresh") { Description = "Extract stored documents anew whose reader, rules or lexicon changed." };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "No progress, and nothing but the counts." };

    public IngestCommand(CliContext cli)
        : base(cli, "ingest", "Reads documents into the store, with their deals; what is there already is not read again.", "computegraph ingest seeds/reports", "computegraph ingest reports --refresh --lexicon own.csv", "curl -s https://example.com/note.md | computegraph ingest - --name https://example.com/note.md")
    {
        Arguments.Add(paths);
        foreach (var option in (Option[])[name, version, refresh, quiet, cli.Options.Store, cli.Options.Lexicon, cli.Options.MaxBytes, cli.Options.Format, cli.Options.Language])
            Options.Add(option);
        Validators.Add(result =>
        {
            var given = result.GetValue(paths) ?? [];
            if (given.Contains(DocumentInput.StandardInput) && result.GetValue(name) is null)
                result.AddError("standard input (-) needs a --name, such as --name report.md.");
            if (given.Length == 0 && !result.GetValue(refresh))
                result.AddError("what to read? Give files or folders.");
        });
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var display = new IngestDisplay(Cli.Console, parse.GetValue(quiet));
        var (items, skipped) = Items(parse, host, cancellationToken);
        var ingestor = await host.IngestorAsync(cancellationToken);
        var report = await display.RunAsync("ingesting", progress => ingestor.IngestAsync(items, progress, cancellationToken));
        var refreshed = parse.GetValue(refresh) ? await RefreshAsync(host, display, cancellationToken) : null;
        var failed = report.Failures.Count + (refreshed?.Failures.Count ?? 0);
        var row = new IngestRow(host.OpenStore().Place, report, refreshed?.Refreshed ?? 0, skipped, failed, await host.OpenStore().GetStatusAsync(cancellationToken));
        await SummariseAsync(row, host, parse, cancellationToken);
        return failed > 0 || (items.Count == 0 && refreshed is null) ? ExitCodes.NothingFound : ExitCodes.Done;
    }

    private (List<IngestItem> Items, int Skipped) Items(ParseResult parse, ComputeGraphHost host, CancellationToken cancellationToken)
    {
        var items = new List<IngestItem>();
        var skipped = new List<WalkedSource>();
        foreach (var path in parse.GetValue(paths) ?? [])
        {
            if (path == DocumentInput.StandardInput)
            {
                items.Add(new IngestItem(parse.GetValue(name)!, token => DocumentInput.BytesAsync(path, host.Options.Reading, Cli, token)));
                continue;
            }

            foreach (var source in path.Length == 0 ? [] : ComputeGraphHost.Walker.Walk(path, cancellationToken))
            {
                if (source.Kind == WalkedKind.Skipped)
                    skipped.Add(source);
                else
                    items.Add(source.Fault is { } fault ? IngestItem.Unreadable(source.Path, fault) : IngestItem.File(source.Path, host.Options.Reading));
            }
        }

        foreach (var reason in skipped.GroupBy(source => source.Reason).OrderBy(group => group.Key, StringComparer.Ordinal))
            Cli.Console.Say($"passed over {reason.Count()} ({reason.Key}), such as {reason.First().Path}");
        var given = parse.GetValue(version);
        return ([.. items.DistinctBy(item => item.Key).Select(item => given is null ? item : item with { Version = given })], skipped.Count);
    }

    private async Task<RefreshReport> RefreshAsync(ComputeGraphHost host, IngestDisplay display, CancellationToken cancellationToken)
    {
        var refresher = await host.RefresherAsync(cancellationToken);
        var report = await display.RunAsync("refreshing", progress => refresher.RefreshAsync(progress, cancellationToken));
        foreach (var missing in report.Missing)
            Cli.Console.Say($"{missing.Source}: {missing.Cause} Extracted anew from the stored text.");
        return report;
    }

    private async Task SummariseAsync(IngestRow row, ComputeGraphHost host, ParseResult parse, CancellationToken cancellationToken)
    {
        var answers = Cli.Answers(parse);
        if (answers.Format != AnswerFormat.Table)
        {
            await answers.WriteOneAsync(IngestRow.Listing, row, cancellationToken);
            return;
        }

        var output = Cli.Console.Output;
        foreach (var line in Counts(row, answers.Language))
            await output.WriteLineAsync(DisplayText.Clean(line).AsMemory(), cancellationToken);
        if (parse.GetValue(quiet) || row.Status.Deals == 0)
            return;
        var snapshot = await GraphSnapshot.LoadAsync(host.OpenStore(), cancellationToken);
        NameLexicon lexicon = await host.LexiconAsync(cancellationToken);
        var names = new EntityNames(snapshot, answers.Language, lexicon);
        var top = new OverviewQuery(snapshot).Top(TopShown);
        await output.WriteLineAsync();
        await answers.WriteTableAsync(TextTable.Of(PartyListing.Instance, top.Select(party => new PartyRow(party, names.Of(party.Id))), answers.Language), cancellationToken);
        await output.WriteLineAsync(answers.Language == ReportLanguage.En ? "\nAsk next:" : "\n接下来可以问：");
        foreach (var (question, command) in new NextQuestions(snapshot, names).Choose(top))
            await output.WriteLineAsync($"  {DisplayText.Clean(question)}\n    {DisplayText.Clean(ShellText.Of(["computegraph", .. command, .. StoreWords(parse), .. LanguageWords(answers)]))}".AsMemory(), cancellationToken);
    }

    private static IEnumerable<string> Counts(IngestRow row, ReportLanguage language)
    {
        var (report, status) = (row.Report, row.Status);
        if (language == ReportLanguage.En)
        {
            yield return $"{report.Total} documents: {row.Read} read, {row.Unchanged} unchanged, {row.Failed} failed{(row.Refreshed > 0 ? $", {row.Refreshed} refreshed" : "")}";
            yield return $"{row.Store} holds {status.Documents} documents, {status.Claims} claims, {status.Entities} entities, {status.Deals} deals, {status.Facts} facts, {status.Capacities} capacities";
        }
        else
        {
            yield return $"{report.Total}份文件：读入{row.Read}份，未变{row.Unchanged}份，失败{row.Failed}份{(row.Refreshed > 0 ? $"，重新抽取{row.Refreshed}份" : "")}";
            yield return $"{row.Store}现有{status.Documents}份文件、{status.Claims}条陈述、{status.Entities}个实体、{status.Deals}笔交易、{status.Facts}项事实、{status.Capacities}项容量";
        }
    }

    /// <summary>The store, where the next command would not find it by itself.</summary>
    private IEnumerable<string> StoreWords(ParseResult parse) =>
        parse.GetValue(Cli.Options.Store) is { } store && store != CommonOptions.DefaultStore ? ["--store", store] : [];

    private static IEnumerable<string> LanguageWords(AnswerWriter answers) => answers.Language == ReportLanguage.Zh ? ["--language", "zh"] : [];
}
