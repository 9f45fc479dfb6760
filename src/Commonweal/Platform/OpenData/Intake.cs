using Commonweal.Platform.Database;

namespace Commonweal.Platform.OpenData;

/// <summary>What comes in such number that it is no register: figures. Foreign files bring it, as profiles say.</summary>
/// <param name="name">What a profile calls it.</param>
/// <param name="columns">What it asks of each row.</param>
public abstract class Intake(string name, params IReadOnlyList<string> columns)
{
    public string Name => name;

    public IReadOnlyList<string> Columns => columns;

    /// <summary>Puts the rows beside what is to be saved, or says what is wrong with them; the caller saves.</summary>
    public abstract Task<IntakeOutcome> TakeInAsync(CommonwealDb db, IReadOnlyList<IntakeRow> rows, IntakeSource source, CancellationToken stopping);
}
