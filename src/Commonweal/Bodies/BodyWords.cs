using Commonweal.Platform.Kinds;

namespace Commonweal.Bodies;

/// <summary>What is stated of a body.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The kind of board or group that it is.</param>
/// <param name="Layer">The layer on which it works.</param>
/// <param name="IsStandAlone">Whether it is linked and not owned.</param>
/// <param name="StatutoryBasis">The Act or order that asks for it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="WhoSits">Who sits on it.</param>
/// <param name="HasEnded">That it has ended, where no source states when.</param>
public sealed record BodyWords(
    string Name,
    Kind? Kind = null,
    Kind? Layer = null,
    bool? IsStandAlone = null,
    string? StatutoryBasis = null,
    string? Purpose = null,
    string? WhoSits = null,
    bool? HasEnded = null);
