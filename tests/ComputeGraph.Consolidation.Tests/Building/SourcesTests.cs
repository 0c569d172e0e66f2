using ComputeGraph.Core.Graph;

namespace ComputeGraph.Consolidation.Tests.Building;

[TestFixture]
internal sealed class SourcesTests
{
    private const string Story = "Meta will pay CoreWeave 14.2 billion dollars for computing until 2031, the company said on Tuesday in a filing.";

    private static Some Buy => Some.Purchase("meta", "coreweave").For(14.2m).Said("2025-09-30").Sure(0.5);

    private static Deal Tell(params Some[] claims) => Consolidated.Of(claims).Deals.Single();

    [Test]
    public void Documents_are_independent() => Assert.That(Tell(Buy, Buy.In("b")) is var deal ? (deal.Sources, deal.Claims.Count, deal.Confidence) : default, Is.EqualTo((2, 2, 0.75)));

    [Test]
    public void Headline_and_body_are_one_source() => Assert.That(Tell(Buy.As("1"), Buy.As("2")) is var deal ? (deal.Sources, deal.Claims.Count, deal.Confidence) : default, Is.EqualTo((1, 2, 0.5)));

    [Test]
    public void One_cited_agency_is_one_source_in_either_language() =>
        Assert.That(Tell(Buy.Citing("Reuters"), Buy.In("b").Citing("路透社"), Buy.In("c").By("Thomson Reuters")).Sources, Is.EqualTo(1));

    [Test]
    public void A_headline_of_a_document_that_cites_is_that_citation() =>
        Assert.That(Tell(Buy.As("headline"), Buy.As("body").Citing("Reuters"), Buy.In("b").Citing("Reuters")).Sources, Is.EqualTo(1));

    [Test]
    public void A_document_that_cites_two_agencies_has_two_sources() =>
        Assert.That(Tell(Buy.As("1").Citing("Reuters"), Buy.As("2").Citing("Bloomberg")).Sources, Is.EqualTo(2));

    [Test]
    public void One_publisher_is_one_source() => Assert.That(Tell(Buy.By("Example Weekly"), Buy.In("b").By("example weekly")).Sources, Is.EqualTo(1));

    [Test]
    public void Nearly_equal_words_are_one_source()
    {
        var reprint = Story.Replace("Tuesday", "Tuesday evening", StringComparison.Ordinal);
        Assert.That(Tell(Buy.Quoting(Story), Buy.In("b").Quoting(reprint)).Sources, Is.EqualTo(1));
        Assert.That(Tell(Buy.Quoting(Story), Buy.In("b").Quoting("CoreWeave has won an order from Meta worth 14.2 billion dollars.")).Sources, Is.EqualTo(2));
    }

    [Test]
    public void Nearly_equal_Chinese_words_are_one_source_in_either_script() => Assert.That(
        Tell(Buy.Quoting("Meta 与 CoreWeave 签署价值142亿美元的云计算协议，为期六年。"), Buy.In("b").Quoting("Meta 與 CoreWeave 簽署價值142億美元的雲計算協議，為期六年")).Sources, Is.EqualTo(1));

    [Test]
    public void An_accepted_claim_is_certain() => Assert.That(Tell(Buy, Buy.In("b").Accepted()).Confidence, Is.EqualTo(1));
}
