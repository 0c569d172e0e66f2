using ComputeGraph.Extraction.Discourse;

namespace ComputeGraph.Extraction.Tests.Discourse;

public sealed class AnaphorsTests
{
    [TestCase("The company will expand.", "The company")]
    [TestCase("Then it bought the rest.", "it")]
    [TestCase("They praised its chips.", "They|its")]
    [TestCase("该公司将扩产。", "该公司")]
    [TestCase("公司将扩产。", "公司")]
    [TestCase("随后其订单增加。", "其")]
    [TestCase("尤其是其他厂商。", "")]
    [TestCase("Item costs fell in Italy.", "")]
    [TestCase("上市公司增多。", "")]
    public void APronounOrDescriptionIsFound(string sentence, string words) =>
        Assert.That(string.Join('|', Anaphors.Find(sentence).Select(found => sentence.Substring(found.Start, found.Length))), Is.EqualTo(words));

    [TestCase("The two companies signed.", true)]
    [TestCase("双方签约。", true)]
    [TestCase("The company signed.", false)]
    public void SomeWordsMeanTwo(string sentence, bool pair) => Assert.That(Anaphors.Find(sentence).Single().Pair, Is.EqualTo(pair));

    [TestCase("the chipmaker agreed", "chip")]
    [TestCase("The struggling landlord agreed", "datacenter")]
    [TestCase("the bank agreed", "bank")]
    [TestCase("该芯片厂商同意", "chip")]
    public void ADescriptionAsksForARole(string sentence, string role) => Assert.That(Anaphors.Find(sentence).Single().Roles, Does.Contain(role));
}
