using ComputeGraph.Core.Errors;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;

namespace ComputeGraph.Documents.Tests.Sources;

public sealed class SourceBytesTests
{
    private static readonly ReadingOptions TenBytes = new() { MaxBytes = 10 };

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("bytes").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public async Task A_file_within_the_limit_is_read_whole()
    {
        var path = Path.Combine(folder, "a'; DROP%\n.txt");
        await File.WriteAllBytesAsync(path, "0123456789"u8.ToArray());
        Assert.That((await SourceBytes.ReadFileAsync(path, TenBytes, CancellationToken.None)).ValueOrThrow(), Is.EqualTo("0123456789"u8.ToArray()));
    }

    [Test]
    public async Task A_file_over_the_limit_is_a_fault()
    {
        var path = Path.Combine(folder, "a.txt");
        await File.WriteAllBytesAsync(path, new byte[11]);
        Assert.That((await SourceBytes.ReadFileAsync(path, TenBytes, CancellationToken.None)).Fault?.Code, Is.EqualTo(ErrorCode.OverLimit));
    }

    [Test]
    public async Task A_stream_without_end_stops_at_the_limit()
    {
        await using var endless = new EndlessStream();
        Assert.That((await SourceBytes.ReadAsync(endless, new ReadingOptions { MaxBytes = 1_000_000 }, CancellationToken.None)).Fault?.Code, Is.EqualTo(ErrorCode.OverLimit));
    }

    [Test]
    public async Task A_missing_file_and_a_folder_are_faults()
    {
        Assert.That((await SourceBytes.ReadFileAsync(Path.Combine(folder, "absent.txt"), TenBytes, CancellationToken.None)).Fault?.Message, Does.Contain("no such file"));
        var fault = (await SourceBytes.ReadFileAsync(folder, TenBytes, CancellationToken.None)).Fault;
        Assert.That(fault?.Code, Is.EqualTo(ErrorCode.UnreadableFile));
        Assert.That(fault?.Message, Does.Contain("folder"));
    }

    [Test]
    public async Task A_file_without_permission_is_a_fault()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Pass("Permissions do not bind this user.");
            return;
        }

        var path = Path.Combine(folder, "a.txt");
        await File.WriteAllTextAsync(path, "x");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.That((await SourceBytes.ReadFileAsync(path, TenBytes, CancellationToken.None)).Fault?.Message, Does.Contain("permission"));
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException("It has no end.");

        public override long Position { get; set; }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("It has no end.");

        public override void SetLength(long value) => throw new NotSupportedException("It has no end.");

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is read only.");
    }
}
