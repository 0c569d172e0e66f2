using ComputeGraph.Core.Documents;
using ComputeGraph.Core.Lexicon;
using ComputeGraph.Core.Vocabulary;
using ComputeGraph.Extraction.Lexicon;
using ComputeGraph.Extraction.Mentions;
using ComputeGraph.Extraction.Tests.Sentences;

namespace ComputeGraph.Extraction.Tests.Syntax;

/// <summary>Companies and things that no lexicon has, so that nothing but the construction tells who does what.</summary>
internal static class InventedNames
{
    public static NameLexicon Lexicon { get; } = new(
    [
        .. new[] { "Quillmark", "Tarnfield", "Brontide", "Veltrane", "衡岳科技", "澜川电子", "明砾云", "拓海资本" }.Select(name => Entry(name, EntityType.Company)),
        Entry("Ostrava X9", EntityType.Chip),
    ]);

    public static MentionFinder Finder { get; } = new(new LexiconMatcher(Lexicon));

    public static DocumentAnalysis Analyse(params string[] paragraphs) =>
        DocumentAnalysis.Of(SentenceSplitterTests.DocumentOf([.. paragraphs.Select(text => (ZoneKind.Body, text))]), Finder);

    private static LexiconEntry Entry(string name, EntityType type) => new()
    {
        Id = NameLexicon.UnlistedId(type, name),
        Type = type,
        Name = name,
        Aliases = [new LexiconAlias { Text = name, Language = name[0] > '\u3400' ? "zh-Hans" : "en" }],
    };
}
