using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Commonweal.Platform.Backups;

/// <summary>Cells of a row as a backup writes them and as a database takes them, whichever of the two it is.</summary>
internal static class Cells
{
    /// <summary>What a column holds whose values are of this type.</summary>
    public static Holding Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => Holding.Text,
        var t when t == typeof(bool) => Holding.YesOrNo,
        var t when t == typeof(DateOnly) => Holding.Day,
        var t when t == typeof(DateTime) => Holding.Instant,
        var t when t == typeof(Guid) => Holding.Id,
        var t when t == typeof(byte[]) => Holding.Bytes,
        var t when t == typeof(double) => Holding.Fraction,
        var t when t == typeof(int) || t == typeof(long) || t.IsEnum => Holding.Number,
        var other => throw new NotSupportedException($"A backup cannot hold {other.Name}: give it a word in Holding"),
    };

    public static void Write(this Utf8JsonWriter line, DbDataReader row, int at, Holding holds)
    {
        if (row.IsDBNull(at))
        {
            line.WriteNullValue();
            return;
        }

        switch (holds)
        {
            case Holding.Number:
                line.WriteNumberValue(row.GetInt64(at));
                break;
            case Holding.Fraction:
                line.WriteNumberValue(row.GetDouble(at));
                break;
            case Holding.YesOrNo:
                line.WriteBooleanValue(row.GetBoolean(at));
                break;
            case Holding.Day:
                line.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString("O", CultureInfo.InvariantCulture));
                break;
            case Holding.Instant:
                line.WriteStringValue(DateTime.SpecifyKind(row.GetDateTime(at), DateTimeKind.Utc));
                break;
            case Holding.Id:
                line.WriteStringValue(row.GetGuid(at));
                break;
            case Holding.Bytes:
                line.WriteBase64StringValue(row.GetFieldValue<byte[]>(at));
                break;
            default:
                line.WriteStringValue(row.GetString(at));
                break;
        }
    }

    /// <summary>The type that either database is told of a parameter, so that an empty one is of the same.</summary>
    public static DbType TypeOf(Holding holds) => holds switch
    {
        Holding.Number => DbType.Int64,
        Holding.Fraction => DbType.Double,
        Holding.YesOrNo => DbType.Boolean,
        Holding.Day => DbType.Date,
        Holding.Instant => DbType.DateTime,
        Holding.Id => DbType.Guid,
        Holding.Bytes => DbType.Binary,
        _ => DbType.String,
    };

    public static object Read(JsonElement cell, Holding holds) => cell.ValueKind is JsonValueKind.Null ? DBNull.Value : holds switch
    {
        Holding.Number => cell.GetInt64(),
        Holding.Fraction => cell.GetDouble(),
        Holding.YesOrNo => cell.GetBoolean(),
        Holding.Day => DateOnly.ParseExact(cell.GetString()!, "O", CultureInfo.InvariantCulture),
        Holding.Instant => cell.GetDateTime().ToUniversalTime(),
        Holding.Id => cell.GetGuid(),
        Holding.Bytes => cell.GetBytesFromBase64(),
        _ => cell.GetString()!,
    };
}
