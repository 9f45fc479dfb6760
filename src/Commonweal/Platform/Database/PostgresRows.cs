using Npgsql;
using NpgsqlTypes;

namespace Commonweal.Platform.Database;

/// <summary>Rows for PostgreSQL, by one binary COPY.</summary>
internal sealed class PostgresRows : Rows
{
    private readonly NpgsqlBinaryImporter _copy;
    private readonly int _columns;
    private int _at;

    private PostgresRows(NpgsqlBinaryImporter copy, int columns) => (_copy, _columns) = (copy, columns);

    public static async Task<PostgresRows> IntoAsync(NpgsqlConnection connection, string table, string[] columns, CancellationToken stopping) => new(
        await connection.BeginBinaryImportAsync($"COPY \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) FROM STDIN (FORMAT BINARY)", stopping), columns.Length);

    public override void Add(int? cell)
    {
        Begin();
        if (cell is { } number)
        {
            _copy.Write(number, NpgsqlDbType.Integer);
        }
        else
        {
            _copy.WriteNull();
        }
    }

    public override void Add(double? cell)
    {
        Begin();
        if (cell is { } number)
        {
            _copy.Write(number, NpgsqlDbType.Double);
        }
        else
        {
            _copy.WriteNull();
        }
    }

    public override void Add(bool cell)
    {
        Begin();
        _copy.Write(cell, NpgsqlDbType.Boolean);
    }

    public override void Add(string cell)
    {
        Begin();
        _copy.Write(cell, NpgsqlDbType.Text);
    }

    public override void Add(Guid cell)
    {
        Begin();
        _copy.Write(cell, NpgsqlDbType.Uuid);
    }

    public override async Task EndAsync(CancellationToken stopping) => await _copy.CompleteAsync(stopping);

    public override ValueTask DisposeAsync() => _copy.DisposeAsync();

    private void Begin()
    {
        if (_at++ % _columns == 0)
        {
            _copy.StartRow();
        }
    }
}
