using System.Diagnostics;
using System.Text;
using ComputeGraph.Core.Documents;
using ComputeGraph.Documents.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace ComputeGraph.Documents.Tests.Reading;

/// <summary>Whatever the bytes: a document whose zones hold, or a fault; never an exception, never without end.</summary>
public sealed class AnyInputTests
{
    /// <summary>Pieces that mean something to one reader or another, to be thrown together.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", "\f", "\t", " ", "　", "  ", "    ", "- ", "* ", "■ ", "⚡ ", "1. ", "2. ", "(1) ", "1)", "2)", "①", "一、", "（二）", "4.1 ", "第三章", "> ", ">", "# ", "## ", "---\n", "===\n",
        "| a | b |\n", "|---|---|\n", "|", "**", "*", "_", "`", "```\n", "[", "](x)", "![", "<br>", "<div>", "~~", "[^1]", "[^1]: ", "&amp;", "\\", "\u200B", "\uFEFF", "😀", "\uD83D", "é", "한국어", "カナ",
        "2026年4月20日", "4月17日", "4 月 17 日, ", "【4月8日】", "【", "】", "April 8, 2026 — ", "NEW YORK, Oct 15 - ", "3 July 2026", "2026-04-20", "20260420", "12", "第 3 页", "(", "（", ")", "）",
        "免责声明\n", "本报告不构成投资建议。", "Disclaimer: ", "This report has been prepared by us. ", "投资评级说明\n", "买入：", "相关研究\n", "《某报告》\n", "分析师：张三 ", "执业证书: S0123456789012\n", "a@b.example\n",
        "图表1：某图\n", "来源：某处\n", "Source: x\n", "事件 1:", "风险提示：", "title: x\n", "date: 2026-01-01\n", "甲公司向乙公司采购服务器。", "Alpha bought chips from Beta. ", "Alpha Inc.", "：", ": ", "。", "；", ", ", "word", "字",
    ];

    private readonly DocumentReading reading = new();

    private static Gen<string> Names => Gen.Elements("a.txt", "a.md", "a");

    [Test]
    public void Any_bytes_give_a_document_that_holds_or_a_fault()
    {
        var bytes = ArbMap.Default.GeneratorFor<byte[]>();
        Prop.ForAll(bytes.Zip(Names).ToArbitrary(), input => Holds(input.Item1, input.Item2)).QuickCheckThrowOnFailure();
    }

    [Test]
    public void Any_text_gives_a_document_that_holds()
    {
        var pieces = Gen.Elements(Pieces).ListOf().Select(list => string.Concat(list));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(120), Prop.ForAll(pieces.Zip(Names).ToArbitrary(), input => Holds(Encoding.UTF8.GetBytes(input.Item1), input.Item2)));
    }

    [Test]
    public void Equal_bytes_give_equal_documents()
    {
        var pieces = Gen.Elements(Pieces).NonEmptyListOf().Select(list => Encoding.UTF8.GetBytes(string.Concat(list)));
        Prop.ForAll(pieces.ToArbitrary(), bytes => Equals(reading.Read(bytes, "a.txt").Value, reading.Read(bytes, "a.txt").Value)).QuickCheckThrowOnFailure();
    }

    [TestCase("x")]
    [TestCase("字")]
    [TestCase("a b ")]
    [TestCase("1) ")]
    [TestCase("**a ")]
    [TestCase("[a](")]
    [TestCase("> ")]
    [TestCase(">")]
    [TestCase("- ")]
    [TestCase("| ")]
    [TestCase("\t")]
    [TestCase("a\tb")]
    [TestCase("4月17日，")]
    [TestCase("Mar ")]
    [TestCase("一")]
    [TestCase("【")]
    [TestCase("((((")]
    [TestCase("本报告")]
    [TestCase(". A")]
    [TestCase("\uFEFF")]
    public void A_line_of_a_million_characters_is_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        Assert.That(Holds(Encoding.UTF8.GetBytes("Head\n\n" + text), "a.txt"));
        Assert.That(Holds(Encoding.UTF8.GetBytes("Head\n\n" + text), "a.md"));
    }

    [TestCase("- 1. ■ x\n")]
    [TestCase("a | b\n")]
    [TestCase("a  b\n")]
    [TestCase("\f")]
    [TestCase("x\n\n")]
    [TestCase("相关研究\n")]
    [TestCase("免责声明\n")]
    [TestCase("[a]: b\n")]
    [TestCase("Alpha 12\n\n12\n\n")]
    [TestCase("# a\n")]
    public void Thousands_of_short_lines_are_read(string line)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 30_000)) + "end.");
        Assert.That(Holds(text, "a.txt"));
        Assert.That(Holds(text, "a.md"));
    }

    [Test]
    public void Markdown_nested_a_hundred_thousand_deep_is_read_as_text()
    {
        var document = Read.Markdown(new string('>', 100_000) + " Alpha buys from Beta.");
        Assert.That(document.Zones.Single().Kind, Is.EqualTo(ZoneKind.Quotation));
        Assert.That(document.Zones[0].Span.In(document.Text), Is.EqualTo("Alpha buys from Beta."));
    }

    private bool Holds(byte[] bytes, string name)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = reading.Read(bytes, name);
        Assert.That(Stopwatch.GetElapsedTime(started), Is.LessThan(TimeSpan.FromSeconds(30)), "reading must end in time that grows with the bytes");
        if (!outcome.Succeeded)
            return outcome.Fault.Message.Length > 0;
        AssertHolds(outcome.Value);
        return true;
    }

    /// <summary>Hand-made checks: a constraint per zone would take longer than the reading.</summary>
    private static void AssertHolds(Document document)
    {
        var (end, item) = (0, 0);
        foreach (var zone in document.Zones)
        {
            Hold(zone.Span.Start >= end, "zones are in order and apart");
            Hold(zone.Span.End <= document.Text.Length, "zones lie in the text");
            Hold(zone.Span.Length > 0, "no zone is empty");
            Hold(zone.Cells.Count > 0 || (!char.IsWhiteSpace(document.Text[zone.Span.Start]) && !char.IsWhiteSpace(document.Text[zone.Span.End - 1])), "no white space around a zone");
            Hold(zone.Item >= item, "items are counted in reading order");
            Hold(zone.Kind is not (ZoneKind.TableHeader or ZoneKind.TableRow) || zone.Cells.Count > 0, "rows have cells");
            var start = zone.Span.Start;
            foreach (var cell in zone.Cells)
            {
                Hold(zone.Span.Contains(cell), "cells lie in their row");
                Hold(cell.Start >= start, "cells are in order");
                start = cell.End;
            }

            (end, item) = (zone.Span.End, zone.Item);
        }

        Hold(!document.Text.Contains('\r', StringComparison.Ordinal), "lines end in LF");
        Hold(document.Language is "zh" or "en" or "und", "the language is told");
        Hold(document.PageStarts.Zip(document.PageStarts.Skip(1)).All(pair => pair.First < pair.Second), "pages are in order");

        static void Hold(bool condition, string what)
        {
            if (!condition)
                Assert.Fail(what);
        }
    }
}
