namespace Commonweal.Platform.History;

/// <summary>The history of one owner as its seals prove it.</summary>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Head">The last seal, in hexadecimal: noted elsewhere, it proves later that no line before it was changed or taken out.</param>
/// <param name="FirstUnsound">The number of the first line that does not say what was sealed or does not follow the one before; null where all do.</param>
/// <param name="Holds">Whether the head that was noted earlier is one of its seals; null where none was asked about.</param>
public sealed record Chain(Guid OwnerId, long Lines, string Head, long? FirstUnsound, bool? Holds)
{
    public bool IsSound => FirstUnsound is null;
}
