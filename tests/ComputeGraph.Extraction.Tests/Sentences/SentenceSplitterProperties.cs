using ComputeGraph.Core.Documents;
using ComputeGraph.Extraction.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Extraction.Tests.Sentences;

public sealed class SentenceSplitterProperties
{
    private static readonly string[] Pieces =
        ["Vale Inc.", "pays", " ", "\n", "\n\n", "$1.5bn", ".", "!", "?", "。", "！", "；", "2）", "（", "）", "(", ")", "“", "”", "\"", "甲公司", "签约", "Nov.", "3", "U.S.", "xAI", "……", "...", "😀", "、", "，", "No."];

    [Test]
    public void SentencesStandInTheirZonesInOrderAndLoseNoLetter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Texts(), text =>
        {
            var document = SentenceSplitterTests.DocumentOf((ZoneKind.Body, text), (ZoneKind.Bullet, "End of it."));
            var sentences = SentenceSplitter.Split(document);
            var ordered = sentences.Zip(sentences.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
            var within = sentences.All(sentence => sentence.Zone.Span.Contains(sentence.Span) && sentence.Span.Length is > 0 and <= SentenceSplitter.MostCharacters);
            var letters = document.Text.Count(char.IsLetterOrDigit) == sentences.Sum(sentence => sentence.Span.In(document.Text).Count(char.IsLetterOrDigit));
            var trimmed = sentences.All(sentence => sentence.Span.In(document.Text).Trim().Length == sentence.Span.Length);
            return ordered && within && letters && trimmed;
        }));

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Where(text => !text.Contains('\0')).ToArbitrary();
}
