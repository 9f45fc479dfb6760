using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Something that a partnership or body does in one of its modes.</summary>
public sealed class Function : CollaborationStatement
{
    private Function() { }   // for EF

    internal Function(Collaboration whose, Kind mode, int order, string text, Lifetime lifetime, Citation citation)
        : base(whose, mode, Party.NotStated, lifetime, citation) =>
        (Order, Text) = (order, text);

    /// <summary>Its place among the functions of its mode, counted from 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";
}
