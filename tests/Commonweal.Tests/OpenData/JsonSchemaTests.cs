using System.Text.Json;

namespace Commonweal.Tests.OpenData;

/// <summary>The check itself: it refuses what is wrong, and what it does not understand.</summary>
public sealed class JsonSchemaTests
{
    private const string Person = """
        {
          "id": "http://example.org/person.json#", "type": "object", "additionalProperties": false,
          "properties": {
            "name": { "type": "string", "required": true },
            "born": { "type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$" },
            "email": { "type": "string", "format": "email" },
            "image": { "type": "string", "format": "uri" },
            "seen": { "type": "string", "format": "date-time" },
            "of": { "enum": ["council", "trust"] },
            "friends": { "type": "array", "items": { "$ref": "http://example.org/person.json#" } }
          }
        }
        """;

    [Theory]
    [InlineData("""{ "name": "Ann" }""")]
    [InlineData("""{ "name": "Ann", "born": null }""")]
    [InlineData("""{ "name": "Ann", "born": "1960-07", "email": "ann@example.org", "image": "https://example.org/a.png", "seen": "2005-07-26T10:00:00Z", "of": "trust" }""")]
    [InlineData("""{ "name": "Ann", "friends": [{ "name": "Bo" }] }""")]
    public void A_document_that_fits_is_in_order(string document) => Assert.Empty(Faults(document));

    [Theory]
    [InlineData("[]", "$ is Array and must be object")]
    [InlineData("{}", "$.name is missing")]
    [InlineData("""{ "name": 3 }""", "$.name is Number and must be string")]
    [InlineData("""{ "name": "Ann", "born": "July 1960" }""", "$.born is July 1960 and must be like ^[0-9]{4}(-[0-9]{2}){0,2}$")]
    [InlineData("""{ "name": "Ann", "email": "ann" }""", "$.email is ann and must be a email")]
    [InlineData("""{ "name": "Ann", "image": "a.png" }""", "$.image is a.png and must be a uri")]
    [InlineData("""{ "name": "Ann", "seen": "2005-07-26" }""", "$.seen is 2005-07-26 and must be a date-time")]
    [InlineData("""{ "name": "Ann", "of": "club" }""", """$.of is club and must be one of ["council", "trust"]""")]
    [InlineData("""{ "name": "Ann", "age": 45 }""", "$.age is not in the schema")]
    [InlineData("""{ "name": "Ann", "friends": [{ "name": "Bo" }, {}] }""", "$.friends[1].name is missing")]
    public void A_wrong_document_is_refused_and_what_is_wrong_is_named(string document, string fault) => Assert.Equal([fault], Faults(document));

    [Theory]
    [InlineData("""{ "name": "Ann", "next": null, "page": 1 }""", null)]
    [InlineData("""{ "name": "Ann", "next": { "name": "Bo", "next": null, "page": 2 }, "page": 1 }""", null)]
    [InlineData("""{ "name": "Ann", "page": 1 }""", "$.next is missing")]
    [InlineData("""{ "name": "Ann", "next": null, "page": 0 }""", "$.page is 0, less than 1")]
    [InlineData("""{ "name": "Ann", "next": null, "page": 1.5 }""", "$.page is Number and must be integer")]
    [InlineData("""{ "name": "Ann", "next": null, "page": 1, "more": 1 }""", "$.more is not in the schema")]
    public void A_schema_of_OpenAPI_is_read_too(string document, string? fault)
    {
        var schema = Read("""
            {
              "type": "object", "required": ["name", "next"],
              "properties": {
                "name": { "type": "string" }, "page": { "type": "integer", "minimum": 1 },
                "next": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Page" }] }
              }
            }
            """);

        Assert.Equal(fault is null ? [] : [fault], new JsonSchema(_ => schema, isClosed: true).Faults(Read(document), schema));
    }

    [Theory]
    [InlineData("""{ "allOf": [] }""")]
    [InlineData("""{ "type": "date" }""")]
    [InlineData("""{ "format": "iban" }""")]
    public void A_schema_that_says_more_than_the_check_knows_is_refused(string schema) =>
        Assert.Throws<NotSupportedException>(() => new JsonSchema(_ => default).Faults(Read("\"x\""), Read(schema)).ToList());

    private static IEnumerable<string> Faults(string document) => new JsonSchema(_ => Read(Person)).Faults(Read(document), Read(Person));

    private static JsonElement Read(string json) => JsonSerializer.Deserialize<JsonElement>(json);
}
