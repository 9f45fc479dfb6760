namespace Commonweal.Web.Design.Drawing.Charts;

/// <summary>The words of maps of figures, in the reader's language.</summary>
public sealed record MapWords(
    string Below = "less than {0}",
    string Between = "{0} to less than {1}",
    string AtLeast = "{0} or more",
    string Suppressed = "too few to be shown",
    string NoFigure = "no figure",
    string EqualSteps = "Each class is a step of the same size.",
    string EqualShares = "About as many places lie in each class.");
