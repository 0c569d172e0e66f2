using ComputeGraph.Consolidation.Resolution.Sites;

namespace ComputeGraph.Consolidation.Tests.Resolution;

[TestFixture]
internal sealed class PlaceNamesTests
{
    [TestCase("Abilene, Texas", "得克萨斯州阿比林")]
    [TestCase("Abilene, TX", "德州亞伯林")]
    [TestCase("Louisiana", "路易斯安那州")]
    [TestCase("northeast Louisiana", "路易斯安那州东北部")]
    [TestCase("central Mississippi", "美国密西西比州中部")]
    [TestCase("the United Arab Emirates, Abu Dhabi", "阿联酋阿布扎比")]
    [TestCase("New Mexico, United States", "美國新墨西哥州")]
    [TestCase("New York", "纽约")]
    [TestCase("Navi Mumbai, India", "新孟买")]
    [TestCase("near Memphis, Tennessee", "田納西州孟菲斯附近的")]
    [TestCase("Zhangbei County, Hebei", "河北省张北县")]
    public void A_place_is_one_in_both_languages(string english, string chinese) =>
        Assert.That(PlaceNames.Shipped.Canonical(chinese.Replace("附近的", "", StringComparison.Ordinal)), Is.EqualTo(PlaceNames.Shipped.Canonical(english.Replace(" County", "", StringComparison.Ordinal))).And.Not.Null);

    [TestCase("Louisiana", "northeast Louisiana")]
    [TestCase("Texas", "Abilene, Texas")]
    [TestCase("Mississippi", "Missouri")]
    [TestCase("Virginia", "West Virginia")]
    [TestCase("Culpeper, Virginia", "Virginia")]
    [TestCase("Oulu, Finland", "Kajaani, Finland")]
    public void Different_places_stay_apart(string one, string other) =>
        Assert.That(PlaceNames.Shipped.Canonical(one), Is.Not.EqualTo(PlaceNames.Shipped.Canonical(other)));

    [TestCase("Norway")]
    [TestCase("美国")]
    [TestCase("the U.S.")]
    [TestCase("")]
    public void A_country_alone_is_no_place(string text) => Assert.That(PlaceNames.Shipped.Canonical(text), Is.Null);

    [Test]
    public void An_unknown_place_is_known_by_its_form() => Assert.That(PlaceNames.Shipped.Canonical("Oulu, Finland"), Is.EqualTo("oulu"));
}
