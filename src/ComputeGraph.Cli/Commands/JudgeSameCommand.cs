using ComputeGraph.Cli.Judging;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge same A B</c>.</summary>
internal sealed class JudgeSameCommand(CliContext cli) : EntityJudgingVerb(cli, JudgementKind.Same, "same", "Two names are one entity.", "computegraph judge same Envicool 英维克 --by ann");
