using System.CommandLine;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Cli.Explaining;
using ComputeGraph.Cli.Reading;
using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Names;
using ComputeGraph.Core.Values;
using ComputeGraph.Extraction;
using ComputeGraph.Extraction.Scoring;
using ComputeGraph.Extraction.Syntax;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>explain FILE --at TEXT</c>.</summary>
internal sealed class ExplainCommand : Verb
{
    private readonly Argument<string> file = new("FILE") { Description = "The document, or - for standard input." };
    private readonly Option<string> at = new("--at") { Description = "Some text of the sentence to explain, as it stands in the document.", HelpName = "TEXT", Required = true };
    private readonly Option<bool> everything = new("--all") { Description = "Every candidate and every feature, however weak." };
    private readonly Option<string?> name = DocumentInput.NameOption();

    public ExplainCommand(CliContext cli)
        : base(cli, "explain", "Shows which layer saw what on a sentence: mentions, clauses, predicates, candidates, features, confidence, and why a candidate fell.", "computegraph explain seeds/reports/2025-11-neocloud-weekly.md --at \"CoreWeave\"")
    {
        Arguments.Add(file);
        Options.Add(at);
        Options.Add(everything);
        Options.Add(name);
        Options.Add(cli.Options.Lexicon);
        Options.Add(cli.Options.MaxBytes);
        Options.Add(cli.Options.Format);
        DocumentInput.RequireName(this, file, name);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var input = await DocumentInput.ReadAsync(parse.GetRequiredValue(file), parse.GetValue(name), host, Cli, cancellationToken);
        var extractor = await host.ExtractorAsync(cancellationToken);
        var result = extractor.Extract(extractor.Analyse(input.Document));
        var wanted = parse.GetRequiredValue(at);
        var sentences = Sentences(result.Analysis, wanted);
        if (sentences.Count == 0)
            return NotThere(input.Document, wanted, input.Key);
        var report = new SentenceReport(result, ScorerModels.Shipped.Relations);
        var all = parse.GetValue(everything);
        var answers = Cli.Answers(parse);
        if (answers.Format != AnswerFormat.Table)
            return await answers.WriteAsync(CandidateRow.Listing, [.. sentences.SelectMany(syntax => Rows(report, syntax, all, input.Document))], cancellationToken);
        foreach (var line in sentences.SelectMany(syntax => report.Lines(syntax, all)))
            await Cli.Console.Output.WriteLineAsync(line.AsMemory(), cancellationToken);
        return ExitCodes.Done;
    }

    private static IEnumerable<CandidateRow> Rows(SentenceReport report, SentenceSyntax syntax, bool all, Document document) => report.Candidates(syntax, all).Select(scored =>
        new CandidateRow(scored, report.Entity(scored.Candidate.Head.Entity), report.Entity(scored.Candidate.Tail.Entity), syntax.Sentence.Span.In(document.Text), [.. report.Weights(scored)]));

    /// <summary>The sentences that overlap a place where the text stands, as it is written, else whatever its case and script.</summary>
    private static List<SentenceSyntax> Sentences(DocumentAnalysis analysis, string wanted)
    {
        var places = Places(analysis.Document.Text, wanted, StringComparison.Ordinal);
        if (places.Count == 0)
            places = Places(ChineseScript.ToSimplified(analysis.Document.Text), ChineseScript.ToSimplified(wanted), StringComparison.OrdinalIgnoreCase);
        return [.. analysis.Sentences.Where(syntax => places.Exists(place => place.Overlaps(syntax.Sentence.Span)))];
    }

    private static List<TextSpan> Places(string text, string wanted, StringComparison comparison)
    {
        var places = new List<TextSpan>();
        for (var place = text.IndexOf(wanted, comparison); wanted.Length > 0 && place >= 0; place = text.IndexOf(wanted, place + 1, comparison))
            places.Add(new TextSpan(place, place + wanted.Length));
        return places;
    }

    private int NotThere(Document document, string wanted, string key)
    {
        var stands = wanted.Length > 0 && document.Text.Contains(wanted, StringComparison.OrdinalIgnoreCase);
        Cli.Console.Say(stands
            ? $"{key}: '{wanted}' stands only where nothing is extracted (disclaimers, furniture); 'computegraph read' shows the zones."
            : $"{key}: '{wanted}' does not stand in the text; 'computegraph read' shows it.");
        return ExitCodes.NothingFound;
    }
}
