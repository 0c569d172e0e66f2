using ComputeGraph.Evaluation.Alignment;

namespace ComputeGraph.Evaluation.Tests.Alignment;

public sealed class AnswerKeyTests
{
    [TestCase("Open AI", "openai")]
    [TestCase("CoreWeave, Inc.", "coreweaveinc")]
    [TestCase("ＮＶＩＤＩＡ　Ｈ１００", "nvidiah100")]
    [TestCase("STRASSE_straße", "strassestrasse")]
    [TestCase("E\u0301toile", "étoile", Description = "a mark of its own composes")]
    [TestCase("第①期", "第1期")]
    [TestCase("Ⅳ½", "iv12")]
    [TestCase("摩尔线程（北京）", "摩尔线程北京")]
    [TestCase("ΣΟΦΟΣ", "σοφοσ")]
    [TestCase("€ 🙂 — ", "")]
    [TestCase(null, "")]
    public void Folds_case_width_spaces_and_punctuation(string? text, string key) => Assert.That(AnswerKey.Of(text), Is.EqualTo(key));

    [Test]
    public void Keeps_the_two_Chinese_scripts_and_diacritics_apart()
    {
        Assert.That(AnswerKey.Of("台積電"), Is.Not.EqualTo(AnswerKey.Of("台积电")));
        Assert.That(AnswerKey.Of("Étoile"), Is.Not.EqualTo(AnswerKey.Of("Etoile")));
    }
}
