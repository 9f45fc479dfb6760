using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>
/// A way in which a partnership or one of its bodies works: it advises, it decides and funds, it tries new ideas, or it
/// strengthens communities; mainly so, or for a purpose.
/// </summary>
public sealed class Mode : CollaborationStatement
{
    private Mode() { }   // for EF

    internal Mode(Collaboration whose, Kind kind, bool isPrimary, ModeWords words, Lifetime lifetime, Citation citation)
        : base(whose, kind, Party.NotStated, lifetime, citation)
    {
        IsPrimary = isPrimary;
        (Purpose, Membership, Support, Methods, Reporting) = words;
    }

    public bool IsPrimary { get; private set; }

    public string? Purpose { get; private set; }

    public string? Membership { get; private set; }

    public string? Support { get; private set; }

    public string? Methods { get; private set; }

    public string? Reporting { get; private set; }
}
