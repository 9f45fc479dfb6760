namespace Commonweal.Platform.Kinds;

/// <summary>
/// A word on one of the lists by which things are sorted: kinds of board or group, layers, kinds of line, modes …
/// No list is fixed in the program; each partnership has its own words, and the installation those that all share.
/// </summary>
public sealed class Kind : Entity, ICited
{
    private Kind() { }   // for EF

    public Kind(Guid ownerId, KindOf of, string slug, KindWords words, int order, Citation citation)
    {
        Refuse(IsShared(of) != (ownerId == Owner.Installation), $"A list of kinds of {of} has the wrong owner");
        (KeptBy, Of, Slug) = (ownerId, of, Platform.Slug.Checked(slug));
        Say(words, order, citation);
    }

    public override Guid OwnerId => KeptBy;

    /// <summary>Whose list it stands on.</summary>
    public Guid KeptBy { get; private set; }

    public KindOf Of { get; private set; }

    public string Slug { get; private set; } = "";

    /// <summary>The word that people see: "Thematic group".</summary>
    public string Name { get; private set; } = "";

    /// <summary>The word for several: "Thematic groups".</summary>
    public string Plural { get; private set; } = "";

    /// <summary>The same in everyday words, where the list has them: "advises".</summary>
    public string? Plainly { get; private set; }

    /// <summary>What the word means, as the paper says it.</summary>
    public string? Meaning { get; private set; }

    /// <summary>Its place on its list, counted from 1.</summary>
    public int Order { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>Whether the whole installation shares the list: places, organisations and posts have no one partnership.</summary>
    public static bool IsShared(KindOf of) => of is KindOf.Area or KindOf.Sector or KindOf.Level;

    /// <summary>States its words and its place on the list.</summary>
    public void Say(KindWords words, int order, Citation citation)
    {
        (Name, Plural, Plainly, Meaning) = words;
        (Order, Citation) = (order, citation);
        Record("said", new { Of, Slug, words.Name });
    }
}
