using ComputeGraph.Cli.Judging;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge not-same A B</c>.</summary>
internal sealed class JudgeNotSameCommand(CliContext cli) : EntityJudgingVerb(cli, JudgementKind.NotSame, "not-same", "Two names are two entities, whatever the lexicon says.", "computegraph judge not-same company:figure company:figure-ai");
