using ComputeGraph.Documents.Reading;

namespace ComputeGraph.Documents.Sources;

/// <summary>Lists the files of a folder and its folders, in the ordinal order of their paths, so that every run and machine sees them alike.</summary>
public sealed class SourceWalker
{
    private readonly FormatReaders readers;

    public SourceWalker(FormatReaders readers)
    {
        ArgumentNullException.ThrowIfNull(readers);
        this.readers = readers;
    }

    /// <summary>
    /// Walks. A file given by itself is always to be read, whatever its name. In folders, hidden names and unknown extensions are passed over and
    /// listed so; a link to a folder is followed once, so that no loop is walked twice; what cannot be entered is listed as unreadable. Never throws on what the disk holds.
    /// </summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    public IEnumerable<WalkedSource> Walk(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var given = WithSlashes(path);
        if (File.Exists(path))
            return [new WalkedSource(given, WalkedKind.File)];
        if (!Directory.Exists(path))
            return [new WalkedSource(given, WalkedKind.Unreadable, Fault: ReadFaults.Unreadable("no such file or folder."))];
        return WalkFolder(path, given.TrimEnd('/') is "" ? "/" : given.TrimEnd('/'), cancellation);
    }

    /// <summary>Walks with a stack of its own: folders may be nested deeper than calls.</summary>
    private IEnumerable<WalkedSource> WalkFolder(string folder, string shown, CancellationToken cancellation)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Step>();
        pending.Push(new Step(folder, shown, ParentReal: null, IsFolder: true));
        while (pending.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!next.IsFolder)
            {
                yield return FileAt(next.Path, next.Shown);
            }
            else if (Enter(next, walked, out var real) is { } refused)
            {
                yield return refused;
            }
            else if (TryList(next.Path, out var entries) is { } fault)
            {
                yield return new WalkedSource(next.Shown, WalkedKind.Unreadable, Fault: fault);
            }
            else
            {
                for (var i = entries.Count - 1; i >= 0; i--)
                    pending.Push(new Step(entries[i].Path, Joined(next.Shown, entries[i].Name), real, entries[i].IsFolder));
            }
        }
    }

    private static string Joined(string shown, string name) => shown.EndsWith('/') ? shown + name : shown + "/" + name;

    private static string WithSlashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    private WalkedSource FileAt(string path, string shown)
    {
        if (IsHidden(path))
            return new WalkedSource(shown, WalkedKind.Skipped, "hidden");
        if (!readers.Know(path))
            return new WalkedSource(shown, WalkedKind.Skipped, Path.GetExtension(path) is { Length: > 0 } extension ? $"no reader for {extension}" : "no extension");
        return LeadsNowhere(path)
            ? new WalkedSource(shown, WalkedKind.Unreadable, Fault: ReadFaults.Unreadable("a link that leads nowhere."))
            : new WalkedSource(shown, WalkedKind.File);
    }

    /// <summary>Whether a file is a link to nothing, or to itself by a circle of links.</summary>
    private static bool LeadsNowhere(string path)
    {
        try
        {
            return new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { Exists: false };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>Notes a folder as walked; a reason where it is not to be. The real path is its one name, however it was reached.</summary>
    private static WalkedSource? Enter(Step step, HashSet<string> walked, out string real)
    {
        real = "";
        if (step.ParentReal is not null && IsHidden(step.Path))
            return new WalkedSource(step.Shown, WalkedKind.Skipped, "hidden");
        try
        {
            var isOwn = step.ParentReal is not null && new DirectoryInfo(step.Path).LinkTarget is null;
            real = isOwn ? Path.Combine(step.ParentReal!, Path.GetFileName(step.Path)) : RealPath(step.Path);
            return walked.Add(real) ? null : new WalkedSource(step.Shown, WalkedKind.Skipped, "a link to a folder already walked");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new WalkedSource(step.Shown, WalkedKind.Unreadable, Fault: ReadFaults.Unreadable($"the link cannot be followed: {exception.Message}"));
        }
    }

    /// <summary>The path with all links in it followed.</summary>
    private static string RealPath(string path)
    {
        const int mostLinks = 40;
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        for (var followed = 0; followed < mostLinks; followed++)
        {
            var below = "";
            var at = path;
            while (at is not null && new DirectoryInfo(at).LinkTarget is null)
                (below, at) = (Path.Combine(Path.GetFileName(at), below), Path.GetDirectoryName(at));
            if (at is null)
                break;
            path = Path.TrimEndingDirectorySeparator(Path.Combine(new DirectoryInfo(at).ResolveLinkTarget(returnFinalTarget: true)!.FullName, below));
        }

        return path;
    }

    private static ReadFault? TryList(string folder, out List<(string Path, string Name, bool IsFolder)> entries)
    {
        entries = [];
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                entries.Add((entry.FullName, entry.Name, Directory.Exists(entry.FullName)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ReadFaults.Unreadable(exception is UnauthorizedAccessException ? "no permission to list this folder." : $"this folder cannot be listed: {exception.Message}");
        }

        // A folder sorts as its files' paths do, with the slash behind its name.
        entries.Sort((left, right) => string.CompareOrdinal(left.IsFolder ? left.Name + "/" : left.Name, right.IsFolder ? right.Name + "/" : right.Name));
        return null;
    }

    private static bool IsHidden(string path) =>
        Path.GetFileName(path).StartsWith('.') || (OperatingSystem.IsWindows() && File.GetAttributes(path).HasFlag(FileAttributes.Hidden));

    /// <param name="Path">Where it lies.</param>
    /// <param name="Shown">How it is named to the caller.</param>
    /// <param name="ParentReal">The real path of the folder it was found in; <see langword="null"/> for the folder the walk began with.</param>
    /// <param name="IsFolder">Whether it is to be entered.</param>
    private readonly record struct Step(string Path, string Shown, string? ParentReal, bool IsFolder);
}
