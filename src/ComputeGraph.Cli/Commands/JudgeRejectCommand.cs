using ComputeGraph.Cli.Judging;
using ComputeGraph.Core.Judgements;

namespace ComputeGraph.Cli.Commands;

/// <summary><c>judge reject</c>.</summary>
internal sealed class JudgeRejectCommand(CliContext cli) : ClaimJudgingVerb(cli, JudgementKind.Reject, "reject", "A claim is wrong and counts nowhere.", "computegraph judge reject --source notes.md --quote 'may invest' --kind INVESTS_IN --head NVIDIA --tail OpenAI");
