using System.CommandLine;
using ComputeGraph.Analysis.Filtering;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Cli.Options;

/// <summary>The filters of all verbs that ask the graph.</summary>
internal sealed class FilterOptions
{
    /// <summary>What <c>--form</c> takes beside the forms themselves.</summary>
    public const string AllForms = "all";

    public FilterOptions() => Confidence.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<double>() is < 0 or > 1 or double.NaN)
            result.AddError("--min-confidence stands between 0 and 1.");
    });

    public Option<RelationKind[]> Kind { get; } = CommonOptions.Choices<RelationKind>("--kind", "KIND", "Only legs of these kinds.");

    public Option<DealStatus[]> Status { get; } = CommonOptions.Choices<DealStatus>("--status", "STATUS", "Only what has one of these statuses.");

    public Option<double> Confidence { get; } = new("--min-confidence") { Description = "Only what has at least this confidence, from 0 to 1.", HelpName = "P" };

    public Option<PartialDate?> KnownBy { get; } = CommonOptions.Date("--known-by", "The graph as it was known by then: only what was said until that date.");

    public Option<PartialDate?> InForce { get; } = CommonOptions.Date("--in-force", "Only what was in force then: begun, and neither ended, cancelled nor replaced.");

    public Option<PartialDate?> AsOf { get; } = CommonOptions.Date("--as-of", "Both --known-by and --in-force.");

    public Option<string> Form { get; } = FormOption();

    /// <summary>Adds the filters to a command.</summary>
    public void AddTo(Command command, bool kinds = true)
    {
        if (kinds)
            command.Options.Add(Kind);
        command.Options.Add(Status);
        command.Options.Add(Confidence);
        command.Options.Add(KnownBy);
        command.Options.Add(InForce);
        command.Options.Add(AsOf);
        command.Validators.Add(result =>
        {
            if (result.GetResult(AsOf) is not null && (result.GetResult(KnownBy) is not null || result.GetResult(InForce) is not null))
                result.AddError("--as-of stands for --known-by and --in-force: give it alone.");
        });
    }

    /// <param name="parse">What was given.</param>
    /// <param name="form">The form where none is asked for; <see langword="null"/>: all.</param>
    public GraphFilter Read(ParseResult parse, DealForm? form) => new()
    {
        Kinds = (parse.GetValue(Kind) ?? []).ToValueList(),
        Statuses = (parse.GetValue(Status) ?? []).ToValueList(),
        MinimumConfidence = parse.GetValue(Confidence),
        InForce = parse.GetValue(InForce) ?? parse.GetValue(AsOf),
        Form = parse.GetResult(Form) is null ? form : VocabularyNames.TryParse<DealForm>(parse.GetValue(Form), out var asked) ? asked : null,
    };

    public PartialDate? ReadKnownBy(ParseResult parse) => parse.GetValue(KnownBy) ?? parse.GetValue(AsOf);

    private static Option<string> FormOption()
    {
        var option = new Option<string>("--form")
        {
            Description = "Contracts, or facts that no contract carries (designs, operates, deploys, ownership), or all.",
            HelpName = string.Join('|', VocabularyNames.All<DealForm>().Append(AllForms)),
        };
        option.AcceptOnlyFromAmong([.. VocabularyNames.All<DealForm>(), AllForms]);
        return option;
    }
}
