namespace Commonweal.Faults;

/// <summary>One line of the table: what was done to it and how it stood that.</summary>
/// <param name="Fault">The name of the fault.</param>
/// <param name="Database">On which database.</param>
/// <param name="Done">What was done, in words.</param>
/// <param name="Sent">How many writes officers sent; none where it was not taken.</param>
/// <param name="Acknowledged">How many of them were said to be saved.</param>
/// <param name="Found">How many were found, whole.</param>
/// <param name="Half">How many were found in part.</param>
/// <param name="Lost">How many were acknowledged and not found.</param>
/// <param name="Told">What people were told meanwhile.</param>
/// <param name="Again">How long it took until it answered again.</param>
/// <param name="Wrong">What was not as it should be; none where all was.</param>
/// <param name="On">The day.</param>
/// <param name="Machine">The machine, in words.</param>
internal sealed record Row(
    string Fault, string Database, string Done, int? Sent, int? Acknowledged, int? Found, int? Half, int? Lost, string Told, string Again, string? Wrong, DateOnly On, string Machine)
{
    /// <summary>Draws up what became of a scene.</summary>
    public static Row Of(string fault, Scene scene, Proof proof, string done, string again, params IEnumerable<string> told)
    {
        var said = scene.Told;
        string[] wrong = [.. proof.Half > 0 ? [$"{proof.Half} half there"] : Array.Empty<string>(), .. proof.Lost > 0 ? [$"{proof.Lost} lost"] : Array.Empty<string>(), .. proof.Wrong, .. said.Wrong];
        IEnumerable<string> heard = [$"{said.Cut} without an answer", $"{said.Later} × 503 with Retry-After, {said.HandedBack} of them with what was typed, and {said.InDoubt} of these that it is not certain whether it was saved", .. told];
        return new(
            fault, scene.Place.Words, done, scene.Desks.Sum(d => d.Writes.Count), scene.Acknowledged, proof.Found, proof.Half, proof.Lost, string.Join("; ", heard), again, wrong.Length == 0 ? null : string.Join("; ", wrong), Today, ThisMachine.Words);
    }

    /// <summary>That it was not taken, and why.</summary>
    public static Row NotTaken(string fault, string database, string why) => new(fault, database, $"not taken: {why}", null, null, null, null, null, "", "", null, Today, ThisMachine.Words);

    /// <summary>That it could not be gone through to the end.</summary>
    public static Row Broken(string fault, string why) => new(fault, "", "could not be gone through", null, null, null, null, null, "", "", why, Today, ThisMachine.Words);

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
