using System.CommandLine;
using System.CommandLine.Parsing;
using ComputeGraph.Cli.Consoles;
using ComputeGraph.Core.Values;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Reports.Wording;

namespace ComputeGraph.Cli.Options;

/// <summary>Options that mean the same wherever they stand. Each is one object, so that each is described once.</summary>
internal sealed class CommonOptions
{
    public const string DefaultStore = "computegraph.db";
    public const string StoreVariable = "COMPUTEGRAPH_STORE";

    public Option<string> Store { get; } = new("--store") { Description = $"The store's file. Default: {StoreVariable}, else {DefaultStore}.", HelpName = "FILE" };

    public Option<AnswerFormat> Format { get; } = Choice<AnswerFormat>("--format", "How answers are written.");

    public Option<ReportLanguage> Language { get; } = Choice<ReportLanguage>("--language", "The language of labels and names.");

    public Option<string[]> Lexicon { get; } = new("--lexicon")
    {
        Description = "An own lexicon (CSV: name,type,aliases; aliases divided by |), read before the shipped one. May be given more than once.",
        HelpName = "FILE",
    };

    public Option<long> MaxBytes { get; } = new("--max-bytes")
    {
        Description = "The largest document that is read, in bytes.",
        HelpName = "N",
        DefaultValueFactory = _ => Documents.Reading.ReadingOptions.DefaultMaxBytes,
    };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours, as with NO_COLOR.", Recursive = true };

    public Option<bool> Debug { get; } = new("--debug") { Description = "Show where in the program a fault came from.", Recursive = true };

    /// <summary>An option that takes one of a vocabulary's written names, whatever their case; without it, the first.</summary>
    public static Option<T> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<T>(name)
        {
            Description = $"{description} Default: {default(T).Name()}.",
            HelpName = string.Join('|', VocabularyNames.All<T>()),
            CustomParser = result => Parse<T>(result, result.Tokens.Single().Value),
        };
        option.CompletionSources.Add(_ => VocabularyNames.All<T>());
        return option;
    }

    /// <summary>An option that takes any number of a vocabulary's names, given again or divided by commas.</summary>
    public static Option<T[]> Choices<T>(string name, string placeholder, string description)
        where T : struct, Enum
    {
        var option = new Option<T[]>(name)
        {
            Description = $"{description} Divided by commas, or given again: {string.Join(", ", VocabularyNames.All<T>())}.",
            HelpName = placeholder,
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)).Select(text => Parse<T>(result, text))],
        };
        option.CompletionSources.Add(_ => VocabularyNames.All<T>());
        return option;
    }

    /// <summary>An option that takes a date as exact as it is known.</summary>
    public static Option<PartialDate?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens.Single().Value, out var date))
                return date;
            result.AddError($"{name}: '{result.Tokens.Single().Value}' is no date such as 2027, 2026-H2, 2026-Q3, 2027-05 or 2027-05-14.");
            return null;
        },
    };

    private static T Parse<T>(ArgumentResult result, string text)
        where T : struct, Enum
    {
        if (VocabularyNames.TryParse<T>(text, out var value))
            return value;
        result.AddError($"'{text}' is none of {string.Join(", ", VocabularyNames.All<T>())}.");
        return default;
    }
}
