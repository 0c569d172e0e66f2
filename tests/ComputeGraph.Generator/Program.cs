using System.Globalization;
using System.Text;
using ComputeGraph.Core.Json;
using ComputeGraph.Generator;

const string Usage = """
    Writes generated reports, for load: Zipf over companies, both languages, the same bytes for the same options.

    usage: dotnet run --project tests/ComputeGraph.Generator -- --output DIR [--gold DIR] [--documents 100] [--seed 1]
           [--companies 600] [--bytes 10240]

    --output DIR   one Markdown file a report
    --gold DIR     what each report says, one JSON file a report, in the form of gold answers
    """;

try
{
    var given = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : throw new FormatException($"{pair[0]} lacks its value."));
    if (given.Keys.FirstOrDefault(key => key is not ("--output" or "--gold" or "--documents" or "--seed" or "--companies" or "--bytes")) is { } unknown)
        throw new FormatException($"There is no option {unknown}.");
    int Number(string option, int otherwise) => given.TryGetValue(option, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    var options = new GeneratorOptions();
    var generator = new ReportGenerator(options with
    {
        Seed = (ulong)Number("--seed", 1),
        Documents = Number("--documents", options.Documents),
        Companies = Number("--companies", options.Companies),
        Bytes = Number("--bytes", options.Bytes),
    });
    var output = Directory.CreateDirectory(given.GetValueOrDefault("--output") ?? throw new FormatException("--output is missing.")).FullName;
    var gold = given.TryGetValue("--gold", out var folder) ? Directory.CreateDirectory(folder).FullName : null;
    var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    foreach (var report in generator.Generate())
    {
        File.WriteAllText(Path.Combine(output, report.Name + ".md"), report.Text, utf8);
        if (gold is not null)
            File.WriteAllText(Path.Combine(gold, report.Name + ".json"), System.Text.Json.JsonSerializer.Serialize(report.Facts, ComputeGraphJson.Indented) + "\n", utf8);
    }

    return 0;
}
catch (Exception fault) when (fault is FormatException or ArgumentException or OverflowException)
{
    Console.Error.WriteLine(fault.Message);
    Console.Error.WriteLine();
    Console.Error.WriteLine(Usage);
    return 2;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
