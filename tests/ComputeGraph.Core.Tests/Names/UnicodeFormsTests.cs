using ComputeGraph.Core.Names;
using ComputeGraph.Core.Tests.Generators;

namespace ComputeGraph.Core.Tests.Names;

public sealed class UnicodeFormsTests
{
    [TestCase("ＡＢ１", "AB1")]
    [TestCase("ｶﾞ", "ガ", Description = "a half-width letter and its mark compose")]
    [TestCase("①½™㈱", "11⁄2TM(株)")]
    [TestCase("e\u0301", "é")]
    [TestCase("e\u0323\u0302", "ệ")]
    [TestCase("e\u0302\u0323", "ệ", Description = "marks stand in the order of their classes")]
    [TestCase("\u212B", "Å")]
    [TestCase("\u0344", "\u0308\u0301", Description = "excluded from composition")]
    [TestCase("각", "각")]
    [TestCase("\u1100\u1161\u11A8", "각")]
    [TestCase("豈", "豈", Description = "a compatibility ideograph")]
    [TestCase("𝐀𝟗", "A9")]
    [TestCase("台積電 plain", "台積電 plain")]
    public void Form_KC(string text, string expected) => Assert.That(UnicodeForms.ToNfkc(text), Is.EqualTo(expected));

    [TestCase("é", "e\u0301")]
    [TestCase("ệ", "e\u0323\u0302")]
    [TestCase("각", "\u1100\u1161\u11A8")]
    [TestCase("가", "\u1100\u1161")]
    [TestCase("ﾊﾟ", "\u30CF\u309A")]
    public void Form_KD(string text, string expected) => Assert.That(UnicodeForms.ToNfkd(text), Is.EqualTo(expected));

    [Test]
    public void A_form_is_its_own_form_and_each_can_be_had_from_the_other() =>
        Property.Holds(Some.Text, text =>
            UnicodeForms.ToNfkc(text) is var composed && UnicodeForms.ToNfkd(text) is var apart
            && UnicodeForms.ToNfkc(composed) == composed && UnicodeForms.ToNfkd(apart) == apart
            && UnicodeForms.ToNfkd(composed) == apart && UnicodeForms.ToNfkc(apart) == composed);
}
