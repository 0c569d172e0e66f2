using ComputeGraph.Core.Names;
using ComputeGraph.Core.Tests.Generators;

namespace ComputeGraph.Core.Tests.Names;

public sealed class NameKeyTests
{
    [TestCase("台積電", "台积电", Description = "script")]
    [TestCase("臺積電", "台积电", Description = "script")]
    [TestCase("輝達", "辉达", Description = "script")]
    [TestCase("ＮＶＩＤＩＡ　Ｈ１００", "Nvidia H100", Description = "width and case")]
    [TestCase("Core-Weave, Inc.", "CoreWeave Inc", Description = "punctuation and spaces")]
    [TestCase("Nscale（英國）", "nscale(英国)", Description = "width of brackets")]
    [TestCase("Electricité", "electricite", Description = "diacritics")]
    [TestCase("Electricite\u0301", "electricité", Description = "diacritics as characters of their own")]
    [TestCase("GB200™", "GB200 TM", Description = "presentation forms")]
    [TestCase("NVIDIA 🚀", "nvidia", Description = "a pictograph is no part of a name")]
    public void Forms_of_one_name_have_one_key(string one, string two) => Assert.That(NameKey.Of(one), Is.EqualTo(NameKey.Of(two)));

    [TestCase("AT&T", "ATT")]
    [TestCase("A100", "A10")]
    [TestCase("Disney+", "Disney")]
    [TestCase("𠮷野", "野")]
    public void Names_that_differ_keep_different_keys(string one, string two) => Assert.That(NameKey.Of(one), Is.Not.EqualTo(NameKey.Of(two)));

    [TestCase("")]
    [TestCase(" — ")]
    [TestCase("🚀")]
    public void Without_letter_or_digit_there_is_no_key(string text) => Assert.That(NameKey.Of(text), Is.Empty);

    [Test]
    public void A_key_is_its_own_key() => Property.Holds(Some.Text, text => NameKey.Of(NameKey.Of(text)) == NameKey.Of(text));

    [Test]
    public void Space_around_and_between_does_not_matter() =>
        Property.Holds(Some.Text, Some.Text, (one, two) => NameKey.Of($"{one} \u3000{two} ") == NameKey.Of(one + two) || one.Length == 0);

    [Test]
    public void Simplifying_once_is_enough_and_keeps_the_length() =>
        Assert.That(
            Enumerable.Range(0x3400, 0xA000 - 0x3400).Select(code => (char)code)
                .Where(character => ChineseScript.ToSimplified(ChineseScript.ToSimplified(character)) != ChineseScript.ToSimplified(character)),
            Is.Empty);

    [Test]
    public void Simplifying_text_simplifies_each_character() =>
        Property.Holds(Some.Text, text => ChineseScript.ToSimplified(text) == string.Concat(text.Select(ChineseScript.ToSimplified)));

    [TestCase("", "abc", 3)]
    [TestCase("nvidia", "nvdia", 1)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("tsmc", "tsmc", 0)]
    public void Distance_counts_edits(string one, string two, int distance)
    {
        Assert.That(NameKey.Distance(one, two), Is.EqualTo(distance));
        Assert.That(NameKey.Distance(two, one), Is.EqualTo(distance));
    }
}
