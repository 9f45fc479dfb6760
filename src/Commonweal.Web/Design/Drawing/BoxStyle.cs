namespace Commonweal.Web.Design.Drawing;

/// <summary>How a box looks, by what it is.</summary>
public enum BoxStyle
{
    Ordinary,

    /// <summary>Works beside the partnership: a dashed border.</summary>
    StandAlone,

    /// <summary>Several, whose number and names are not stated: a border like a stack of cards.</summary>
    Unnamed,

    /// <summary>Not part of the partnership: rounded and grey, in the top row.</summary>
    Outside,
}
