namespace Commonweal.Web.Design.Drawing;

/// <summary>What a picture says about itself where no page is around it.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Name">Whose structure it is.</param>
/// <param name="AsAt">On which day.</param>
/// <param name="Source">The paper that says so.</param>
public sealed record DrawingCaption(string Language, string Name, string AsAt, string? Source);
