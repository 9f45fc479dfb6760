using Microsoft.EntityFrameworkCore.Metadata;

namespace Commonweal.Platform.Database;

/// <summary>What stands in one field.</summary>
/// <param name="Text">What it is, as text; an id where it leads to another thing.</param>
/// <param name="Leads">The sort of thing to which it leads.</param>
internal sealed record Field(string Text, IReadOnlyEntityType? Leads);
