using System.Text;
using ComputeGraph.Core.Errors;
using ComputeGraph.Documents.Layout;
using ComputeGraph.Documents.PlainText;
using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Tests.Reading;

public sealed class DocumentReadingTests
{
    private readonly DocumentReading reading = new();

    [Test]
    public void The_id_is_the_sha256_of_the_bytes_whatever_the_name()
    {
        var bytes = "abc"u8.ToArray();
        var first = reading.Read(bytes, "one.txt").ValueOrThrow();
        var second = reading.Read(bytes, "other.txt").ValueOrThrow();
        Assert.That(first.Id.Value, Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_byte_order_mark_and_foreign_line_ends_leave_no_trace_in_the_text()
    {
        var document = reading.Read("\uFEFFone\r\ntwo\rthree\n\r\n\rfour"u8.ToArray(), "a.txt").ValueOrThrow();
        Assert.That(document.Text, Is.EqualTo("one\ntwo\nthree\n\n\nfour"));
    }

    [TestCase(new byte[] { }, "no bytes")]
    [TestCase(new byte[] { 0x20, 0x0A, 0x09, 0xE3, 0x80, 0x80 }, "white space")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF }, "white space")]
    public void A_document_of_nothing_is_a_fault(byte[] bytes, string cause)
    {
        var fault = reading.Read(bytes, "a.txt").Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.EmptyDocument));
        Assert.That(fault?.Message, Does.Contain(cause));
    }

    [Test]
    public void The_first_bad_byte_is_named_even_behind_a_long_good_head()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(new string('字', 5000)), 0xC3, 0x28, .. "rest"u8];
        var fault = reading.Read(bytes, "a.txt").Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.NotText));
        Assert.That(fault?.Message, Does.Contain("byte 15000").And.Contain("GB18030"));
    }

    [Test]
    public void A_nul_is_no_text()
    {
        var fault = reading.Read("good\0bad"u8.ToArray(), "a.txt").Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.NotText));
        Assert.That(fault?.Message, Does.Contain("byte 4"));
    }

    [Test]
    public void Of_a_nul_and_a_broken_sequence_the_earlier_is_named()
    {
        Assert.That(reading.Read(new byte[] { 0x41, 0xFF, 0x00 }, "a.txt").Fault?.Message, Does.Contain("byte 1"));
        Assert.That(reading.Read(new byte[] { 0x41, 0x00, 0xFF }, "a.txt").Fault?.Message, Does.Contain("byte 1"));
    }

    [Test]
    public void Utf16_is_named_with_the_way_to_convert_it()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("算力报告")];
        var fault = reading.Read(bytes, "a.txt").Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.NotText));
        Assert.That(fault?.Message, Does.Contain("UTF-16").And.Contain("iconv"));
    }

    [Test]
    public void Over_the_limit_tells_the_limit_and_how_to_raise_it()
    {
        var small = new DocumentReading(FormatReaders.Default, new ReadingOptions { MaxBytes = 10 });
        Assert.That(small.Read(new byte[10].Select(_ => (byte)'a').ToArray(), "a.txt").Succeeded);
        var fault = small.Read(new byte[11], "a.txt").Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.OverLimit));
        Assert.That(fault?.Message, Does.Contain("11").And.Contain("10 bytes").And.Contain("--max-bytes"));
    }

    [TestCase("%PDF-1.7 …", "report.pdf", "PDF")]
    [TestCase("%PDF-1.7 …", "report.txt", "PDF")]
    [TestCase("PK\u0003\u0004rest", "report.docx", "Office")]
    [TestCase("<!DOCTYPE html><p>x", null, "HTML")]
    [TestCase("\uFEFF \n<HTML lang=en>", "page.txt", "HTML")]
    [TestCase("From: a@b.example\n\nHello", "mail.eml", "e-mail")]
    [TestCase("{\\rtf1 hello}", "a.rtf", "RTF")]
    public void Formats_that_are_not_read_yet_are_named(string content, string? name, string format)
    {
        var fault = reading.Read(Encoding.UTF8.GetBytes(content), name).Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.UnknownFormat));
        Assert.That(fault?.Message, Does.Contain(format).And.Contain(".txt"));
    }

    [Test]
    public void Images_are_known_by_their_first_bytes() =>
        Assert.That(reading.Read(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10 }, "a.txt").Fault?.Code, Is.EqualTo(ErrorCode.UnknownFormat));

    [TestCase("a.txt", "text/plain")]
    [TestCase("a.TXT", "text/plain")]
    [TestCase("notes", "text/plain")]
    [TestCase("a.md", "text/markdown")]
    [TestCase("A.MARKDOWN", "text/markdown")]
    [TestCase(null, "text/plain")]
    public void The_extension_chooses_between_formats_of_text(string? name, string mediaType) =>
        Assert.That(Read.Named("Some words.", name).MediaType, Is.EqualTo(mediaType));

    [Test]
    public void Text_without_a_name_is_markdown_when_its_head_says_so()
    {
        Assert.That(Read.Named("# Title\n\nWords.", null).MediaType, Is.EqualTo("text/markdown"));
        Assert.That(Read.Named("---\ntitle: A\n---\nWords.", null).MediaType, Is.EqualTo("text/markdown"));
    }

    [Test]
    public void A_reader_that_knows_the_bytes_goes_before_those_that_know_the_extension()
    {
        var readers = new FormatReaders(new PlainTextReader(), new MagicReader());
        var document = new DocumentReading(readers, new ReadingOptions()).Read("%PDF-like"u8.ToArray(), "a.txt").ValueOrThrow();
        Assert.That(document.Reader, Is.EqualTo("magic/1"));
        Assert.That(readers.Know("x.magic"));
        Assert.That(readers.Know("x.md"), Is.False);
    }

    [Test]
    public void A_cancelled_reading_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(() => reading.Read("abc"u8.ToArray(), "a.txt", source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_fault_becomes_an_exception_that_names_the_place()
    {
        var outcome = reading.Read(Array.Empty<byte>(), "a.txt");
        Assert.That(() => outcome.ValueOrThrow("folder/a.txt"), Throws.InstanceOf<ComputeGraphException>()
            .With.Message.StartsWith("folder/a.txt: ").And.Property(nameof(ComputeGraphException.Place)).EqualTo("folder/a.txt"));
    }

    private sealed class MagicReader : IFormatReader
    {
        public string Name => "magic/1";

        public string MediaType => "application/x-magic";

        public IReadOnlyList<string> Extensions => [".magic"];

        public FormatMatch Match(ReadOnlySpan<byte> bytes, string extension) => bytes.StartsWith("%PDF"u8) ? FormatMatch.ByContent : FormatMatch.None;

        public ReadOutcome<TextLayout> Read(ReadOnlyMemory<byte> bytes, ReadingOptions options, CancellationToken cancellation) => PlainTextLayout.Read("Read by magic.");
    }
}
