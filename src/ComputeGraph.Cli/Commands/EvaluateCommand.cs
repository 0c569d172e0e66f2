using System.CommandLine;
using ComputeGraph.Evaluation.Reporting;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>evaluate GOLD PREDICTED</c>.</summary>
internal sealed class EvaluateCommand : Verb
{
    private readonly Argument<string> gold = new("GOLD") { Description = "The folder of gold answers, one JSON file a document." };
    private readonly Argument<string> predicted = new("PREDICTED") { Description = "The folder of extraction files of the same names." };
    private readonly Option<bool> errors = new("--errors") { Description = "List what was missed and what was wrong, document by document." };
    private readonly Option<bool> json = new("--json") { Description = "The figures as one JSON object." };

    public EvaluateCommand(CliContext cli)
        : base(cli, "evaluate", "Scores extraction files against gold answers: by kind, by language, and apart for names that the lexicon does not have.", "computegraph evaluate seeds/reports/gold predicted --errors")
    {
        Arguments.Add(gold);
        Arguments.Add(predicted);
        Options.Add(errors);
        Options.Add(json);
        Options.Add(cli.Options.Lexicon);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var options = new ScoringOptions { ListErrors = parse.GetValue(errors), Lexicon = await host.LexiconAsync(cancellationToken) };
        var scores = Scorer.Score(parse.GetRequiredValue(gold), parse.GetRequiredValue(predicted), options, cancellationToken);
        foreach (var fault in scores.Faults)
            Cli.Console.Say($"{fault.File}: {fault.Cause}");
        var output = Cli.Console.Output;
        foreach (var line in ScoreText.ErrorLines(scores))
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        if (parse.GetValue(json))
        {
            await output.WriteLineAsync(ScoreJson.Format(scores).AsMemory(), cancellationToken);
            return scores.Faults.Count > 0 ? ExitCodes.NothingFound : ExitCodes.Done;
        }

        foreach (var line in ScoreText.Lines(scores.Overall).Concat(ScoreText.FurtherLines(scores)))
            await output.WriteLineAsync(line.AsMemory(), cancellationToken);
        return scores.Faults.Count > 0 ? ExitCodes.NothingFound : ExitCodes.Done;
    }
}
