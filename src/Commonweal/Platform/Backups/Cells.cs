using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Commonweal.Platform.Backups;

/// <summary>Cells of a row as a backup writes them and as a database takes them, whichever of the two it is.</summary>
internal static class Cells
{
    /// <summary>What a column holds whose values are of this type.</summary>
    public static ColumnKind Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => ColumnKind.Text,
        var t when t == typeof(bool) => ColumnKind.YesOrNo,
        var t when t == typeof(DateOnly) => ColumnKind.Day,
        var t when t == typeof(DateTime) => ColumnKind.Instant,
        var t when t == typeof(Guid) => ColumnKind.Id,
        var t when t == typeof(byte[]) => ColumnKind.Bytes,
        var t when t == typeof(double) => ColumnKind.Fraction,
        var t when t == typeof(int) || t == typeof(long) || t.IsEnum => ColumnKind.Number,
        var other => throw new NotSupportedException($"A backup cannot hold {other.Name}: give it a word in ColumnKind"),
    };

    public static void Write(this Utf8JsonWriter line, DbDataReader row, int at, ColumnKind holds)
    {
        if (row.IsDBNull(at))
        {
            line.WriteNullValue();
            return;
        }

        switch (holds)
        {
            case ColumnKind.Number:
                line.WriteNumberValue(row.GetInt64(at));
                break;
            case ColumnKind.Fraction:
                line.WriteNumberValue(row.GetDouble(at));
                break;
            case ColumnKind.YesOrNo:
                line.WriteBooleanValue(row.GetBoolean(at));
                break;
            case ColumnKind.Day:
                line.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString("O", CultureInfo.InvariantCulture));
                break;
            case ColumnKind.Instant:
                line.WriteStringValue(DateTime.SpecifyKind(row.GetDateTime(at), DateTimeKind.Utc));
                break;
            case ColumnKind.Id:
                line.WriteStringValue(row.GetGuid(at));
                break;
            case ColumnKind.Bytes:
                line.WriteBase64StringValue(row.GetFieldValue<byte[]>(at));
                break;
            default:
                line.WriteStringValue(row.GetString(at));
                break;
        }
    }

    /// <summary>The type that either database is told of a parameter, so that an empty one is of the same.</summary>
    public static DbType TypeOf(ColumnKind holds) => holds switch
    {
        ColumnKind.Number => DbType.Int64,
        ColumnKind.Fraction => DbType.Double,
        ColumnKind.YesOrNo => DbType.Boolean,
        ColumnKind.Day => DbType.Date,
        ColumnKind.Instant => DbType.DateTime,
        ColumnKind.Id => DbType.Guid,
        ColumnKind.Bytes => DbType.Binary,
        _ => DbType.String,
    };

    public static object Read(JsonElement cell, ColumnKind holds) => cell.ValueKind is JsonValueKind.Null ? DBNull.Value : holds switch
    {
        ColumnKind.Number => cell.GetInt64(),
        ColumnKind.Fraction => cell.GetDouble(),
        ColumnKind.YesOrNo => cell.GetBoolean(),
        ColumnKind.Day => DateOnly.ParseExact(cell.GetString()!, "O", CultureInfo.InvariantCulture),
        ColumnKind.Instant => cell.GetDateTime().ToUniversalTime(),
        ColumnKind.Id => cell.GetGuid(),
        ColumnKind.Bytes => cell.GetBytesFromBase64(),
        _ => cell.GetString()!,
    };
}
