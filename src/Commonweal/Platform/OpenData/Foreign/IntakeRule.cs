namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How foreign rows become rows of an intake.</summary>
/// <param name="Intake">What takes them in.</param>
/// <param name="Columns">How each of its columns is read: its rules in the order in which they are tried.</param>
internal sealed record IntakeRule(Intake Intake, IReadOnlyDictionary<string, IReadOnlyList<CellRule>> Columns)
{
    /// <summary>The foreign columns that it reads.</summary>
    public IEnumerable<string> Headings => Columns.Values.SelectMany(c => c).Select(r => r.Heading).OfType<string>();

    /// <summary>The foreign column from which one of its columns is read, as messages say it.</summary>
    public string HeadingOf(string column) => Columns.GetValueOrDefault(column)?.Select(r => r.Heading).FirstOrDefault(h => h is not null) ?? column;
}
