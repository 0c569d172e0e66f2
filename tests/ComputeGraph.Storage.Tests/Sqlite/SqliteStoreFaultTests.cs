using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Reading;
using ComputeGraph.Storage.Contract;
using ComputeGraph.Storage.Sqlite;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Tests.Sqlite;

/// <summary>Every fault of the file is a fault with a code, and its message names the file.</summary>
[TestFixture]
public sealed class SqliteStoreFaultTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode ReadAndSearch = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Anything = ReadAndSearch | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private static readonly SqliteStoreOptions Impatient = new() { LockWait = TimeSpan.FromMilliseconds(50) };
    private readonly FixedClock clock = new();
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => folder.Delete();

    [Test]
    public void ReadingNeedsAStore()
    {
        AssertFault(ErrorCode.StoreMissing, () => Read(folder.Store));
        Assert.That(File.Exists(folder.Store), Is.False, "Asking makes no store.");
    }

    [Test]
    public void AStoreNeedsItsFolder()
    {
        AssertFault(ErrorCode.StoreMissing, () => Write(folder.File("none/store.db")), folder.File("none"));
        AssertFault(ErrorCode.StoreMissing, () => Read(folder.File("none/store.db")), folder.File("none"));
    }

    [Test]
    public void AFileIsNoFolder()
    {
        File.WriteAllText(folder.File("file"), "text");
        AssertFault(ErrorCode.StoreMissing, () => Write(folder.File("file/store.db")), folder.File("file"));
    }

    [Test]
    public void AFolderIsNoStore()
    {
        AssertFault(ErrorCode.StoreDamaged, () => Write(folder.Path), folder.Path);
        AssertFault(ErrorCode.StoreDamaged, () => Read(folder.Path), folder.Path);
    }

    [TestCase("Just some text, longer than any header of a database would be, so that nothing is missing from it but sense. And more.")]
    [TestCase("short")]
    [TestCase("SQLite format 3\0")]
    public void AnotherFileIsNoStore(string content)
    {
        File.WriteAllText(folder.Store, content);
        AssertFault(ErrorCode.StoreDamaged, () => Write(folder.Store));
        AssertFault(ErrorCode.StoreDamaged, () => Read(folder.Store));
        Assert.That(File.ReadAllText(folder.Store), Is.EqualTo(content), "It is left alone.");
    }

    [Test]
    public void AnEmptyFileBecomesAStoreByWritingOnly()
    {
        File.WriteAllText(folder.Store, "");
        AssertFault(ErrorCode.StoreMissing, () => Read(folder.Store));
        Write(folder.Store);
        Assert.That(() => Read(folder.Store), Throws.Nothing);
    }

    [Test]
    public void ADatabaseOfAnotherProgramIsLeftAlone()
    {
        Raw("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)");
        var before = File.ReadAllBytes(folder.Store);
        AssertFault(ErrorCode.StoreDamaged, () => Write(folder.Store));
        AssertFault(ErrorCode.StoreDamaged, () => Read(folder.Store));
        Assert.That(File.ReadAllBytes(folder.Store), Is.EqualTo(before));
    }

    [Test]
    public void ANewerStoreIsLeftAlone()
    {
        Write(folder.Store);
        Raw("PRAGMA user_version = 1000");
        AssertFault(ErrorCode.StoreTooNew, () => Write(folder.Store));
        AssertFault(ErrorCode.StoreTooNew, () => Read(folder.Store));
    }

    [Test]
    public void AStoreThatAnotherWritesIsLockedForWriting()
    {
        Write(folder.Store);
        using var other = SqliteGraphStore.Open(folder.Store, clock, Impatient);
        using var store = SqliteGraphStore.Open(folder.Store, clock, Impatient);
        using (other.Begin(CancellationToken.None))
        {
            AssertFault(ErrorCode.StoreLocked, () => store.Begin(CancellationToken.None));
            Assert.That(() => Read(folder.Store), Throws.Nothing, "Reading goes on.");
        }

        using var transaction = store.Begin(CancellationToken.None);
        Assert.That(() => transaction.Commit(), Throws.Nothing);
    }

    [Test]
    public void AStoreHeldExclusivelyIsLocked()
    {
        Write(folder.Store);
        using var connection = new SqliteConnection($"Data Source={folder.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE mark SET value = 'x' WHERE name = 'createdAt'";
        command.ExecuteNonQuery();
        AssertFault(ErrorCode.StoreLocked, () => Write(folder.Store));
        AssertFault(ErrorCode.StoreLocked, () => Read(folder.Store));
    }

    [Test]
    public void AReadOnlyFolderTakesNoNewStore()
    {
        Unwritable(() =>
            AssertFault(ErrorCode.StoreReadOnly, () => Write(folder.Store)));
        Assert.That(File.Exists(folder.Store), Is.False);
    }

    [Test]
    public void AStoreInAReadOnlyFolderIsReadAndNotWritten()
    {
        Filled(folder.Store);
        Unwritable(() =>
        {
            Assert.That(Read(folder.Store).Documents, Is.EqualTo(3));
            AssertFault(ErrorCode.StoreReadOnly, () => Change(folder.Store));
        });
    }

    [Test]
    public void AReadOnlyFileIsReadAndNotWritten()
    {
        Filled(folder.Store);
        WithMode(folder.Path, Anything, () => WithMode(folder.Store, Readable, () => Unprivileged.Run(() =>
        {
            Assert.That(Read(folder.Store).Documents, Is.EqualTo(3));
            AssertFault(ErrorCode.StoreReadOnly, () => Change(folder.Store));
        })));
    }

    [Test]
    public void AStoreThatMayNotBeReadSaysSo()
    {
        Filled(folder.Store);
        WithMode(folder.Path, Anything, () => WithMode(folder.Store, UnixFileMode.None, () => Unprivileged.Run(() =>
        {
            AssertFault(ErrorCode.StoreReadOnly, () => Read(folder.Store));
            AssertFault(ErrorCode.StoreReadOnly, () => Change(folder.Store));
        })));
    }

    [Test]
    public void AFolderThatMayNotBeSearchedSaysSo()
    {
        Filled(folder.Store);
        WithMode(folder.Path, Readable, () => Unprivileged.Run(() =>
        {
            AssertFault(ErrorCode.StoreReadOnly, () => Read(folder.Store));
            AssertFault(ErrorCode.StoreReadOnly, () => Change(folder.Store));
        }));
    }

    [TestCase("it's \"quoted\".db")]
    [TestCase("50 % of; Mode=Memory.db")]
    [TestCase("智算 🚀.db")]
    [TestCase("a?immutable=1#x.db")]
    [TestCase("file:x.db")]
    [TestCase("line\nbreak.db")]
    public void AnyFileNameHoldsAStore(string name)
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("These names cannot be on Windows.");
        Filled(folder.File(name));
        Assert.That(Read(folder.File(name)).Documents, Is.EqualTo(3));
        Assert.That(Directory.GetFiles(folder.Path), Is.EqualTo(new[] { folder.File(name) }), "Nothing is left beside a closed store.");
        Unwritable(() =>
            Assert.That(Read(folder.File(name)).Documents, Is.EqualTo(3)));
    }

    [Test]
    public void AFileCutShortIsDamaged()
    {
        Filled(folder.Store);
        var whole = File.ReadAllBytes(folder.Store);
        foreach (var length in new[] { 1, 50, 100, 4096, whole.Length / 2, whole.Length - 4096, whole.Length - 1 })
        {
            File.WriteAllBytes(folder.Store, whole[..length]);
            AssertFault(ErrorCode.StoreDamaged, () => Read(folder.Store));
            AssertFault(ErrorCode.StoreDamaged, () => Write(folder.Store));
        }
    }

    /// <summary>Whatever happened to the bytes: what was written is read, or the fault says that the file is damaged.</summary>
    [Test]
    public void OverwrittenBytesAreHarmlessOrDamage()
    {
        Filled(folder.Store);
        var whole = File.ReadAllBytes(folder.Store);
        var spots = Gen.Choose(100, whole.Length - 300).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(spots, spot =>
        {
            var broken = whole.ToArray();
            for (var i = 0; i < 200; i++)
                broken[spot + i] = (byte)(i * 37);
            File.WriteAllBytes(folder.Store, broken);
            try
            {
                ReadAll(folder.Store);
                return true;
            }
            catch (ComputeGraphException e)
            {
                return e.Code is ErrorCode.StoreDamaged or ErrorCode.StoreTooNew && e.Message.Contains(folder.Store, StringComparison.Ordinal);
            }
        }));
    }

    private void Unwritable(Action step) => WithMode(folder.Path, ReadAndSearch, () => Unprivileged.Run(step));

    private static void WithMode(string path, UnixFileMode mode, Action step)
    {
        if (OperatingSystem.IsWindows())
            return;
        var before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(path, mode);
        try
        {
            step();
        }
        finally
        {
            File.SetUnixFileMode(path, before);
        }
    }

    private void AssertFault(ErrorCode code, Action step, string? named = null)
    {
        var fault = Assert.Throws<ComputeGraphException>(step)!;
        Assert.That(fault.Code, Is.EqualTo(code), fault.Message);
        Assert.That(fault.Message, Does.Contain(named ?? folder.Store));
        Assert.That(fault.Place, Is.Not.Null);
    }

    private void Write(string path) => SqliteGraphStore.Open(path, clock, Impatient).Dispose();

    private void Change(string path)
    {
        using var store = SqliteGraphStore.Open(path, clock, Impatient);
        using var transaction = store.Begin(CancellationToken.None);
        transaction.PutConsolidationFingerprint("another");
        transaction.Commit();
    }

    private void Filled(string path)
    {
        using var store = SqliteGraphStore.Open(path, clock, Impatient);
        SampleStore.Fill(store, SampleGraph.Content);
    }

    private GraphStatus Read(string path)
    {
        using var reader = SqliteGraphReader.Open(path, clock, Impatient);
        return reader.GetStatusAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    private void ReadAll(string path)
    {
        using var reader = SqliteGraphReader.Open(path, clock, Impatient);
        async Task All()
        {
            var token = CancellationToken.None;
            await reader.GetStatusAsync(token);
            _ = await reader.ReadEntitiesAsync(token).ToListAsync(token);
            _ = await reader.ReadDealsAsync(default, token).ToListAsync(token);
            _ = await reader.ReadLinksAsync(token).ToListAsync(token);
            _ = await reader.ReadCapacitiesAsync(null, token).ToListAsync(token);
            _ = await reader.ReadClaimsAsync(default, token).ToListAsync(token);
            _ = await reader.ReadJudgementsAsync(token).ToListAsync(token);
            await foreach (var document in reader.ReadDocumentsAsync(token))
                await reader.ReadDocumentAsync(document.Id, token);
        }

        All().GetAwaiter().GetResult();
    }

    private void Raw(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
