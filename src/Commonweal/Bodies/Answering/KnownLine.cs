using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Answering;

/// <summary>A reporting line, as it is read to say who answers to whom.</summary>
/// <param name="BodyId">The body that answers.</param>
/// <param name="LineId">The way in which it answers.</param>
/// <param name="To">To whom; none where it is not stated.</param>
/// <param name="PostOf">The organisation whose post it is, where the line leads to the holder of one.</param>
/// <param name="Subject">On what it answers.</param>
/// <param name="Lifetime">When.</param>
/// <param name="Citation">Where it was found.</param>
public sealed record KnownLine(Guid BodyId, Guid? LineId, Answerable? To, Guid? PostOf, string? Subject, Lifetime Lifetime, Citation Citation);
