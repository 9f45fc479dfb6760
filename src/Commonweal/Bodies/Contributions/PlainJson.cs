using System.Text.Encodings.Web;
using System.Text.Json;

namespace Commonweal.Bodies.Contributions;

// Names stand in it as they are written, accents and apostrophes too, so that they are found when somebody is erased.
internal static class PlainJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Plain);
}
