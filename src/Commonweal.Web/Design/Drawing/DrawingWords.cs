namespace Commonweal.Web.Design.Drawing;

/// <summary>The words of the key.</summary>
public sealed record DrawingWords(
    string StandsWithin = "stands within",
    string StandAlone = "stands alone",
    string Unnamed = "number not stated",
    string Outside = "outside the partnership");
