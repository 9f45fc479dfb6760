namespace Commonweal.Performance.Returns.Bulk;

/// <summary>How far a file of figures is taken in: first all of it is checked, and then it is written.</summary>
/// <param name="IsChecked">Whether it was checked and is being written.</param>
/// <param name="Rows">How many rows were checked or written.</param>
/// <param name="Done">How much of the work that is.</param>
/// <param name="Of">How much there is of it.</param>
public sealed record FiguresProgress(bool IsChecked, long Rows, long Done, long Of);
