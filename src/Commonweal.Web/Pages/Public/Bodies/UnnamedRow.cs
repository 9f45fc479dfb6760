using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Boards or groups that are counted and not named.</summary>
public sealed record UnnamedRow(string Slug, string Name, int? Number, Guid? WithinId, Guid? KindId, Guid? LayerId, Lifetime Lifetime, Citation Citation) : IDated;
