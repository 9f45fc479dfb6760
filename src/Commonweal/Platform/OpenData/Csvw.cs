using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

/// <summary>Describes the files as CSV on the Web asks (W3C Recommendation, Metadata Vocabulary for Tabular Data, 17 December 2015).</summary>
public static class Csvw
{
    public const string FileName = "csv-metadata.json";

    /// <summary>What follows a file's name in that of the description of it alone.</summary>
    public const string OfOne = "-metadata.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The description of the registers' files, as JSON in UTF-8.</summary>
    public static byte[] Describe(IReadOnlyList<Register> registers)
    {
        var tables = registers.Select(r => Table(r, registers)).ToArray<JsonNode>();
        var group = new JsonObject
        {
            ["@context"] = Context(),
            ["tables"] = new JsonArray(tables),
        };
        return Encoding.UTF8.GetBytes(group.ToJsonString(Readable) + "\n");
    }

    /// <summary>The description of one register's file alone, which leads to no other.</summary>
    public static byte[] Describe(Register register)
    {
        var table = Table(register, []);
        table.Insert(0, "@context", Context());
        return Encoding.UTF8.GetBytes(table.ToJsonString(Readable) + "\n");
    }

    private static JsonArray Context() => ["http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }];

    private static JsonObject Table(Register register, IReadOnlyList<Register> all)
    {
        var schema = new JsonObject
        {
            ["columns"] = new JsonArray([.. register.Columns.Select(Describe)]),
            ["primaryKey"] = new JsonArray([.. register.KeyColumns.Select(c => JsonValue.Create(c.Name))]),
        };
        var references = register.Columns.Select(c => Reference(c, all)).OfType<JsonNode>().ToArray();
        if (references.Length > 0)
        {
            schema["foreignKeys"] = new JsonArray(references);
        }

        return new JsonObject { ["url"] = register.File, ["dc:title"] = register.Title, ["tableSchema"] = schema };
    }

    private static JsonObject Describe(Column column) => new()
    {
        ["name"] = column.Name,
        ["titles"] = column.Name,
        ["dc:description"] = column.Description.About,
        ["datatype"] = Datatype(column),
        ["required"] = column.IsRequired,
    };

    private static JsonNode Datatype(Column column) =>
        column.Holds == typeof(bool) ? new JsonObject { ["base"] = "boolean", ["format"] = "yes|no" }
        : column.Holds == typeof(int) ? JsonValue.Create("integer")
        : column.Holds == typeof(double) ? JsonValue.Create("double")
        : column.Holds == typeof(ImpreciseDate) ? new JsonObject { ["base"] = "string", ["format"] = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" }
        : JsonValue.Create("string");

    // A kind is told by its list and its word together, which is more than one column can refer to.
    private static JsonObject? Reference(Column column, IReadOnlyList<Register> all) =>
        column.Description.OnList is null && all.FirstOrDefault(r => r.Name == column.Description.RefersTo) is { KeyColumns: [var key] } register
            ? new JsonObject
            {
                ["columnReference"] = column.Name,
                ["reference"] = new JsonObject { ["resource"] = register.File, ["columnReference"] = key.Name },
            }
            : null;
}
