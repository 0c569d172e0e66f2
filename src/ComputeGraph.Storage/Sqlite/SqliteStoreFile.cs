using System.Globalization;
using ComputeGraph.Core.Errors;
using ComputeGraph.Core.Identity;
using Microsoft.Data.Sqlite;

namespace ComputeGraph.Storage.Sqlite;

/// <summary>Opens the store's file: makes it, checks that it is one of ours and whole, and brings it up to date.</summary>
internal static class SqliteStoreFile
{
    /// <summary>"CGph" in ASCII: marks the file as a store of ours, for <c>file</c> and for <see cref="Check"/>.</summary>
    private const long ApplicationId = 0x43477068;

    /// <summary>How long the log grows before it is written back: 8,192 pages, 32 MiB.</summary>
    private const int LogPages = 8192;

    static SqliteStoreFile() => SQLitePCL.Batteries_V2.Init();

    public static string FullPath(string path) => Path.GetFullPath(path);

    /// <summary>Opens for writing; makes the file where there is none.</summary>
    public static SqliteDatabase OpenWriter(string place, SqliteStoreOptions options, TimeProvider clock, StoreMigrations migrations)
    {
        CheckPlace(place);
        return Opened(place, SqliteOpenMode.ReadWriteCreate, options, database =>
        {
            if (!IsBlank(database))
                Check(database, migrations);
            // NORMAL: in WAL mode a process that dies loses nothing, and a machine that dies at most the last documents, each of them whole.
            database.ExecuteScript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY");
            // Pages that many documents touch then go to the file once for them all.
            database.ExecuteScript($"PRAGMA wal_autocheckpoint = {LogPages}; PRAGMA cache_size = -{options.CacheMebibytes * 1024}");
            BringUpToDate(database, clock, migrations);
        });
    }

    /// <summary>Opens for reading only; also where nothing may be written beside the file.</summary>
    public static SqliteDatabase OpenReader(string place, SqliteStoreOptions options, TimeProvider clock, StoreMigrations migrations)
    {
        if (!CheckPlace(place))
            throw StoreFaults.Missing(place, "the file does not exist");
        if (new FileInfo(place).Length == 0)
            throw StoreFaults.Missing(place, "the file is empty");
        try
        {
            return Reader(place, place, options, clock, migrations);
        }
        catch (ComputeGraphException e) when (e.Code == ErrorCode.StoreReadOnly && !HasLog(place))
        {
            // Reading in WAL mode writes files beside the store. Where that is forbidden, nobody else can write either.
            return Reader(place, new Uri(place).AbsoluteUri + "?immutable=1", options, clock, migrations);
        }
    }

    private static SqliteDatabase Reader(string place, string source, SqliteStoreOptions options, TimeProvider clock, StoreMigrations migrations)
    {
        var version = 0L;
        void Prepare(SqliteDatabase database)
        {
            if (IsBlank(database))
                throw StoreFaults.Missing(place, "nothing was ever ingested into the file");
            version = Check(database, migrations);
            database.ExecuteScript("PRAGMA query_only = 1; PRAGMA temp_store = MEMORY");
        }

        var mode = source == place ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly;
        var opened = Opened(place, mode, options, Prepare, source);
        if (version == migrations.Latest)
            return opened;
        opened.Dispose();
        using (OpenWriter(place, options, clock, migrations))
        {
        }

        return Opened(place, mode, options, Prepare, source);
    }

    private static SqliteDatabase Opened(string place, SqliteOpenMode mode, SqliteStoreOptions options, Action<SqliteDatabase> prepare, string? source = null)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = source ?? place, Mode = mode, Pooling = false, DefaultTimeout = 1 };
        var connection = new SqliteConnection(text.ConnectionString);
        var database = new SqliteDatabase(connection, place);
        try
        {
            connection.Open();
            database.ExecuteScript($"PRAGMA busy_timeout = {(long)options.LockWait.TotalMilliseconds}");
            prepare(database);
            return database;
        }
        catch (SqliteException e) when (StoreFaults.Explains(e))
        {
            database.Dispose();
            throw StoreFaults.Of(place, e);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static bool IsBlank(SqliteDatabase database)
    {
        // SQLite takes a few stray bytes for an empty file.
        if (Number(database, "PRAGMA page_count") == 0 && new FileInfo(database.Place).Length > 0)
            throw StoreFaults.Damaged(database.Place, "the file is no database");
        return Number(database, "PRAGMA application_id") == 0 && Number(database, "SELECT count(*) FROM sqlite_master") == 0;
    }

    /// <summary>The schema's version, of a store that is ours and not too new.</summary>
    private static long Check(SqliteDatabase database, StoreMigrations migrations)
    {
        if (Number(database, "PRAGMA application_id") != ApplicationId)
            throw StoreFaults.Damaged(database.Place, "the file is a database of another program");
        CheckWhole(database);
        var version = Number(database, "PRAGMA user_version");
        return version > migrations.Latest ? throw StoreFaults.TooNew(database.Place, version, migrations.Latest) : version;
    }

    private static void BringUpToDate(SqliteDatabase database, TimeProvider clock, StoreMigrations migrations)
    {
        if (Number(database, "PRAGMA user_version") == migrations.Latest)
            return;
        database.ExecuteScript("BEGIN IMMEDIATE");
        try
        {
            // Another process may have come first.
            var version = Number(database, "PRAGMA user_version");
            if (version < migrations.Latest)
                migrations.Apply(database, version);
            if (version == 0)
                Name(database, clock);
            database.ExecuteScript("COMMIT");
        }
        catch
        {
            database.ExecuteScript("ROLLBACK");
            throw;
        }
    }

    /// <summary>Gives a new store its id, which tells it from every other: outside the export, for equal stores are not the same store.</summary>
    private static void Name(SqliteDatabase database, TimeProvider clock)
    {
        var made = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        database.ExecuteScript($"PRAGMA application_id = {ApplicationId.ToString(CultureInfo.InvariantCulture)}");
        database.Execute("INSERT INTO mark (name, value) VALUES ('storeId', $1), ('createdAt', $2)", DerivedId.Of("store", made, database.Place), made);
    }

    private static long Number(SqliteDatabase database, string sql) => database.First(sql, row => row.GetInt64(0));

    /// <summary>Whether there is a file. What cannot be a store's place is a fault.</summary>
    private static bool CheckPlace(string place)
    {
        try
        {
            if (File.GetAttributes(place).HasFlag(FileAttributes.Directory))
                throw StoreFaults.Damaged(place, "it is a folder");
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (DirectoryNotFoundException e)
        {
            throw StoreFaults.Missing(place, $"there is no folder '{Path.GetDirectoryName(place)}'", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.NotWritable(place, e.Message, e);
        }
    }

    /// <summary>SQLite notices missing pages at once, but not that a part of the last is missing.</summary>
    /// <remarks>The file is not opened for it: closing it would take away the locks that this process's other connections hold
    /// (https://www.sqlite.org/howtocorrupt.html, 2.2).</remarks>
    private static void CheckWhole(SqliteDatabase database)
    {
        var (whole, length) = (Number(database, "PRAGMA page_count") * Number(database, "PRAGMA page_size"), new FileInfo(database.Place).Length);
        if (length < whole && !HasLog(database.Place))
            throw StoreFaults.Damaged(database.Place, $"the file is cut short ({length} of {whole} bytes)");
    }

    private static bool HasLog(string place) => new FileInfo(place + "-wal") is { Exists: true, Length: > 0 };
}
