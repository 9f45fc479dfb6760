namespace Commonweal.Platform.OpenData;

/// <summary>Something that may stand in a column.</summary>
/// <param name="Cell">As files hold it.</param>
/// <param name="Words">As people say it.</param>
public sealed record Choice(string Cell, string Words);
