using ComputeGraph.Core.Documents;
using ComputeGraph.Extraction.Tests.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Extraction.Tests.Statements;

public sealed class ClaimExtractorProperties
{
    private static readonly string[] Pieces =
    [
        "Nvidia", "Microsoft's", "CoreWeave", "Quillmark Inc.", "台积电", "甲骨文", "Blackwell", "the company", "该公司", "双方", "its", "其",
        "buys", "leased", "was sold", "by", "from", "to", "with", "and", "which", "investment in", "customers include", "stake", "chips",
        "采购", "向", "与", "由", "被", "获", "投资", "租赁", "客户包括", "的", "协议", "签署", "芯片", "据路透社报道",
        "$5 billion", "2GW", "10万颗", "65亿美元", "2027年", "3%", "ten years", "15", "from 2027",
        " ", " ", " ", "\n", "\n\n", ",", ".", "，", "。", "、", "；", ";", ":", "（", "）", "(", ")", "“", "”", "'", "’", "'s", "—", "|", "\t", "😀", "é", "一", "-", "$", "…",
    ];

    [Test]
    public void AnyTextIsReadWithoutFaultAndEveryClaimIsGrounded() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(60),
        Prop.ForAll(Texts(), text =>
        {
            var document = SentenceSplitterTests.DocumentOf((ZoneKind.Headline, "Nvidia news"), (ZoneKind.Body, text), (ZoneKind.TableRow, text));
            var result = StatedClaims.Extractor.Extract(StatedClaims.Extractor.Analyse(document));
            var ids = result.Claims.Select(claim => claim.Id).ToList();
            return result.Claims.All(claim => StatedClaims.IsGrounded(claim, document))
                && ids.Distinct().Count() == ids.Count
                && result.Candidates.All(entry => entry.Candidate.Head.Entity != entry.Candidate.Tail.Entity && entry.Confidence is >= 0 and <= 1);
        }));

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Where(text => text.Length > 0).ToArbitrary();
}
