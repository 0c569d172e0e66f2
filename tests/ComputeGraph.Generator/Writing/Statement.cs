using ComputeGraph.Core.Vocabulary;

namespace ComputeGraph.Generator.Writing;

/// <summary>A pattern of a sentence that says something of a pair, or of one company's capacity.</summary>
/// <param name="Kind">The relation it states; <see langword="null"/> for a capacity.</param>
/// <param name="Status">The status its words give.</param>
/// <param name="Pattern">The sentence with slots in braces.</param>
internal sealed record Statement(RelationKind? Kind, DealStatus Status, string Pattern)
{
    private static readonly ILookup<RelationKind?, Statement> English = Read("statements.en.txt");
    private static readonly ILookup<RelationKind?, Statement> Chinese = Read("statements.zh.txt");

    /// <summary>The patterns of a kind in one language.</summary>
    public static IReadOnlyList<Statement> Of(RelationKind? kind, bool chinese) => [.. (chinese ? Chinese : English)[kind]];

    public bool Has(string slot) => Pattern.Contains($"{{{slot}}}", StringComparison.Ordinal);

    private static ILookup<RelationKind?, Statement> Read(string file) => Data.Pairs(file).Select(pair =>
    {
        var words = pair.Key.Split(' ');
        return new Statement(
            words[0] == "CAPACITY" ? null : VocabularyNames.Parse<RelationKind>(words[0]), VocabularyNames.Parse<DealStatus>(words[1]), pair.Value);
    }).ToLookup(statement => statement.Kind);
}
