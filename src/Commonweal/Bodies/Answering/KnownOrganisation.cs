using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Answering;

/// <summary>An organisation, as it is read to say to whom it answers.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="AnswersToId">To whom it answers without being a part of it.</param>
/// <param name="PartOfId">Of which larger one it is a part.</param>
/// <param name="Lifetime">When there was such an organisation.</param>
/// <param name="Citation">Where it was found.</param>
public sealed record KnownOrganisation(Answerable Organisation, Guid? AnswersToId, Guid? PartOfId, Lifetime Lifetime, Citation Citation);
