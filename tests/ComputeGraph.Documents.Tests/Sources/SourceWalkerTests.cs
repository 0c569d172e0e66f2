using ComputeGraph.Core.Errors;
using ComputeGraph.Documents.Reading;
using ComputeGraph.Documents.Sources;

namespace ComputeGraph.Documents.Tests.Sources;

public sealed class SourceWalkerTests
{
    private readonly SourceWalker walker = new(FormatReaders.Default);
    private string root = "";

    [SetUp]
    public void MakeFolder() => root = Directory.CreateTempSubdirectory("walk").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(root, recursive: true);

    [Test]
    public void Files_come_in_the_ordinal_order_of_their_paths()
    {
        foreach (var file in new[] { "b.txt", "a/z.md", "a.txt", "a/b/c.txt", "B.txt", "甲.txt" })
            Write(file);
        var paths = walker.Walk(root).Select(source => source.Path).ToList();
        Assert.That(paths, Is.EqualTo(paths.Order(StringComparer.Ordinal)));
        Assert.That(paths, Has.Count.EqualTo(6));
        Assert.That(paths, Is.All.StartsWith(root + "/"));
    }

    [Test]
    public void Hidden_and_unknown_files_are_listed_as_passed_over()
    {
        foreach (var file in new[] { ".hidden.txt", ".git/config.txt", "image.png", "README", "a.txt" })
            Write(file);
        var walked = walker.Walk(root).ToDictionary(source => Path.GetRelativePath(root, source.Path), StringComparer.Ordinal);
        Assert.That(walked["a.txt"].Kind, Is.EqualTo(WalkedKind.File));
        Assert.That(walked.Values.Count(source => source.Kind == WalkedKind.Skipped), Is.EqualTo(4));
        Assert.That(walked["image.png"].Reason, Does.Contain(".png"));
        Assert.That(walked[".git"].Reason, Is.EqualTo("hidden"));
    }

    [Test]
    public void A_loop_of_links_is_walked_once()
    {
        Write("a/one.txt");
        Directory.CreateSymbolicLink(Path.Combine(root, "a", "back"), root);
        Directory.CreateSymbolicLink(Path.Combine(root, "b"), Path.Combine(root, "a"));
        File.CreateSymbolicLink(Path.Combine(root, "x.txt"), Path.Combine(root, "y.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "y.txt"), Path.Combine(root, "x.txt"));
        var walked = walker.Walk(root).ToList();
        Assert.That(walked.Count(source => source.Kind == WalkedKind.File), Is.EqualTo(1));
        Assert.That(walked.Count(source => source.Reason?.Contains("already walked", StringComparison.Ordinal) == true), Is.EqualTo(2));
        Assert.That(walked.Count(source => source.Kind == WalkedKind.Unreadable), Is.EqualTo(2));
    }

    [Test]
    public void A_file_given_by_itself_is_read_whatever_its_name()
    {
        Write("notes.dat");
        Assert.That(walker.Walk(Path.Combine(root, "notes.dat")).Single().Kind, Is.EqualTo(WalkedKind.File));
    }

    [Test]
    public void A_path_to_nothing_is_a_fault()
    {
        var source = walker.Walk(Path.Combine(root, "absent")).Single();
        Assert.That(source.Kind, Is.EqualTo(WalkedKind.Unreadable));
        Assert.That(source.Fault?.Code, Is.EqualTo(ErrorCode.UnreadableFile));
    }

    [Test]
    public void A_folder_without_permission_is_a_fault_and_the_rest_is_walked()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Pass("Permissions do not bind this user.");
            return;
        }

        Write("closed/a.txt");
        Write("open/a.txt");
        var closed = Path.Combine(root, "closed");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var walked = walker.Walk(root).ToList();
            Assert.That(walked.Single(source => source.Kind == WalkedKind.Unreadable).Path, Is.EqualTo(closed));
            Assert.That(walked.Single(source => source.Kind == WalkedKind.File).Path, Does.EndWith("open/a.txt"));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Test]
    public void Folders_may_be_nested_deeply()
    {
        Write(string.Concat(Enumerable.Repeat("d/", 500)) + "a.txt");
        Assert.That(walker.Walk(root).Single().Kind, Is.EqualTo(WalkedKind.File));
    }

    private void Write(string name)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "words");
    }
}
