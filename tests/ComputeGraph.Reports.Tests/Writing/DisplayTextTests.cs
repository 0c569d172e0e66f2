using ComputeGraph.Reports.Writing;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Reports.Tests.Writing;

public sealed class DisplayTextTests
{
    [TestCase("abc", 3)]
    [TestCase("英伟达", 6)]
    [TestCase("ＡＢ", 4)]
    [TestCase("e\u0301", 1)]
    [TestCase("🚀", 2)]
    [TestCase("「一」", 6)]
    [TestCase("", 0)]
    public void EastAsianCharactersTakeTwoColumns(string text, int width) => Assert.That(DisplayText.Width(text), Is.EqualTo(width));

    [TestCase("a\nb", "a b")]
    [TestCase("a\r\n\tb", "a b")]
    [TestCase("\u001b[31mred", " [31mred")]
    [TestCase("\u202Eabc", "abc")]
    [TestCase("plain 'text' 100 %", "plain 'text' 100 %")]
    public void NoTextMovesTheCursorOrColoursTheScreen(string text, string clean) => Assert.That(DisplayText.Clean(text), Is.EqualTo(clean));

    [Test]
    public void CleanTextHasNoControlCharacters() => Prop.ForAll<string?>(text => !DisplayText.Clean(text ?? "").Any(char.IsControl)).QuickCheckThrowOnFailure();

    [Test]
    public void FittedTextFits() => Prop.ForAll<NonNull<string>, PositiveInt>((text, columns) => DisplayText.Width(DisplayText.Fit(text.Get, columns.Get)) <= columns.Get).QuickCheckThrowOnFailure();

    [Test]
    public void WhatIsCutEndsInAnEllipsis() => Assert.That(DisplayText.Fit("英伟达与台积电", 7), Is.EqualTo("英伟达…"));
}
