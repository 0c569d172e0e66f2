using ComputeGraph.Cli.Judging;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge accept</c>.</summary>
internal sealed class JudgeAcceptCommand(CliContext cli) : ClaimJudgingVerb(cli, JudgementKind.Accept, "accept", "A claim is right: its confidence is 1.", "computegraph judge accept claim:0123456789abcdef01234567");
