using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Commonweal.Platform.Database;

/// <summary>Rows for SQLite, by one prepared statement.</summary>
internal sealed class SqliteRows : Rows
{
    private readonly sqlite3 _file;
    private readonly sqlite3_stmt _insert;
    private readonly (bool IsThere, long Number)[] _before;
    private int _at;

    public SqliteRows(SqliteConnection connection, string table, string[] columns)
    {
        _file = connection.Handle!;
        _before = new (bool, long)[columns.Length];
        var sql = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_file, sql, out _insert), _file);
    }

    public override void Add(int? cell)
    {
        if (Differs(cell is not null, cell ?? 0))
        {
            Check(cell is { } number ? raw.sqlite3_bind_int(_insert, _at + 1, number) : raw.sqlite3_bind_null(_insert, _at + 1));
        }

        Next();
    }

    public override void Add(double? cell)
    {
        if (Differs(cell is not null, BitConverter.DoubleToInt64Bits(cell ?? 0)))
        {
            Check(cell is { } number ? raw.sqlite3_bind_double(_insert, _at + 1, number) : raw.sqlite3_bind_null(_insert, _at + 1));
        }

        Next();
    }

    public override void Add(bool cell) => Add(cell ? 1 : 0);

    public override void Add(string cell)
    {
        Check(raw.sqlite3_bind_text(_insert, _at + 1, cell));
        Next();
    }

    public override void Add(Guid cell) => Add(cell.ToString("D").ToUpperInvariant());   // as EF writes it

    public override Task EndAsync(CancellationToken stopping) => Task.CompletedTask;

    public override ValueTask DisposeAsync()
    {
        _insert.Dispose();
        return ValueTask.CompletedTask;
    }

    // What is the same from row to row stays where it is: to hand it over costs as much as to write it.
    private bool Differs(bool isThere, long number)
    {
        ref var before = ref _before[_at];
        if (before.IsThere == isThere && before.Number == number)
        {
            return false;
        }

        before = (isThere, number);
        return true;
    }

    private void Next()
    {
        if (++_at < _before.Length)
        {
            return;
        }

        _at = 0;
        var done = raw.sqlite3_step(_insert);
        if (done != raw.SQLITE_DONE)
        {
            Check(done);
        }

        raw.sqlite3_reset(_insert);
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _file);
        }
    }
}
