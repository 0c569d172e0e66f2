using System.CommandLine;
using ComputeGraph.Analysis.Snapshots;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Hosting;
using ComputeGraph.Reports.Building;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Cli.Asking;

/// <summary>A command that asks the graph.</summary>
internal abstract class GraphVerb : Verb
{
    protected GraphVerb(CliContext cli, string name, string description, params string[] examples)
        : base(cli, name, description, examples)
    {
        Options.Add(cli.Options.Store);
        Options.Add(cli.Options.Format);
        Options.Add(cli.Options.Language);
    }

    protected override async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        using var host = Cli.Host(parse);
        var graph = await AskedGraph.OpenAsync(host, Cli.Filters.ReadKnownBy(parse), cancellationToken);
        return await AskAsync(new Question(parse, host, graph, Cli), cancellationToken);
    }

    protected abstract Task<int> AskAsync(Question question, CancellationToken cancellationToken);

    /// <summary>One question to the graph.</summary>
    protected sealed class Question(ParseResult parse, ComputeGraphHost host, AskedGraph graph, CliContext cli)
    {
        public ParseResult Parse => parse;

        public AskedGraph Graph => graph;

        public CommandConsole Console => cli.Console;

        public AnswerWriter Answers { get; } = cli.Answers(parse);

        public NameSearch Names { get; } = new(graph, host, cli.Console);

        /// <summary>Makes rows with names in the language asked for; only Chinese ones need the lexicon, to tell which of several is usual.</summary>
        public async Task<RowBuilder> RowsAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
        {
            NameLexicon? lexicon = Answers.Language == ReportLanguage.Zh ? await host.LexiconAsync(cancellationToken) : null;
            return new RowBuilder(snapshot, new EntityNames(snapshot, Answers.Language, lexicon));
        }

        /// <summary>Says what had to be left out because it has no date.</summary>
        public void SayUndated(int items)
        {
            if (graph.UndatedClaims > 0)
                Console.Say($"{graph.UndatedClaims} undated {(graph.UndatedClaims == 1 ? "claim" : "claims")} left out: nothing tells when they were said.");
            if (items > 0)
                Console.Say($"{items} undated {(items == 1 ? "item" : "items")} left out: nothing tells whether they were in force.");
        }
    }
}
