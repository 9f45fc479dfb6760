namespace Commonweal.Bodies.Uploads;

/// <summary>Whom or what a name in a workbook means.</summary>
/// <param name="Key">Tells it from all others of its sort.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Slug">Its address where the register has it; none for a new one.</param>
/// <param name="Row">The first row in which it stands.</param>
internal sealed record Named(string Key, string Name, string? Slug, int Row);
