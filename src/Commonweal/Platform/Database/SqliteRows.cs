using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Commonweal.Platform.Database;

/// <summary>Rows for SQLite, by one prepared statement.</summary>
internal sealed class SqliteRows : Rows
{
    private readonly sqlite3 _file;
    private readonly sqlite3_stmt _insert;
    private readonly bool[] _isNone;
    private int _at;

    public SqliteRows(SqliteConnection connection, string table, string[] columns)
    {
        _file = connection.Handle!;
        _isNone = [.. columns.Select(_ => true)];
        var sql = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_file, sql, out _insert), _file);
    }

    public override void Add(int? cell)
    {
        if (cell is { } number)
        {
            Bound(raw.sqlite3_bind_int(_insert, Next(), number));
        }
        else
        {
            None();
        }
    }

    public override void Add(double? cell)
    {
        if (cell is { } number)
        {
            Bound(raw.sqlite3_bind_double(_insert, Next(), number));
        }
        else
        {
            None();
        }
    }

    public override void Add(bool cell) => Add(cell ? 1 : 0);

    public override void Add(string cell) => Bound(raw.sqlite3_bind_text(_insert, Next(), cell));

    public override void Add(Guid cell) => Add(cell.ToString("D").ToUpperInvariant());   // as EF writes it

    public override Task EndAsync(CancellationToken stopping) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        _insert.Dispose();
        return ValueTask.CompletedTask;
    }

    private int Next()
    {
        _isNone[_at] = false;
        return _at + 1;
    }

    // What is none stays so from row to row.
    private void None()
    {
        if (!_isNone[_at])
        {
            _isNone[_at] = true;
            Bound(raw.sqlite3_bind_null(_insert, _at + 1));
            return;
        }

        Bound(raw.SQLITE_OK);
    }

    private void Bound(int code)
    {
        SqliteException.ThrowExceptionForRC(code, _file);
        if (++_at < _isNone.Length)
        {
            return;
        }

        _at = 0;
        var done = raw.sqlite3_step(_insert);
        if (done != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(done, _file);
        }

        raw.sqlite3_reset(_insert);
    }
}
