namespace Commonweal.Bodies.Uploads;

/// <summary>What came of an upload.</summary>
/// <param name="Bodies">The boards and groups that it names, by their addresses, with their names.</param>
/// <param name="Added">How many of each sort were added, by what people call them.</param>
/// <param name="Changed">How many terms were ended because somebody else holds the seat.</param>
/// <param name="LeftOut">How many rows were left out or could not be used.</param>
/// <param name="EndsStated">How many seats have a holder who stays, and whose end was stated.</param>
public sealed record UploadOutcome(IReadOnlyDictionary<string, string> Bodies, IReadOnlyDictionary<string, int> Added, int Changed, int LeftOut, int EndsStated = 0);
