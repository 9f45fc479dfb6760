using Commonweal.Platform.Kinds;

namespace Commonweal.Platform.OpenData;

/// <summary>The lists by which a partnership sorts its things, and those that the installation shares.</summary>
internal sealed class KindsRegister() : SharedRegister<KindRow, Kind>("kinds", "Kinds and layers")
{
    public override string Act => "Add a word to a list";

    public static string Key(KindOf of, string kind) => $"{Column.Word(of)}/{kind}";

    protected override string KeyOf(Kind kind) => Key(kind.Of, kind.Slug);

    protected override string KeyOf(KindRow row) => Key(row.List, row.Kind);

    protected override IQueryable<Kind> MayBeListed(IQueryable<Kind> kinds, RegisterSession session) =>
        kinds.Where(k => k.KeptBy == session.PartnershipId || k.KeptBy == Owner.Installation);

    protected override KindRow Describe(Kind kind, RegisterSession session) => new(kind);

    protected override Kind Make(KindRow row, RegisterSession session) =>
        new(Kind.IsShared(row.List) ? Owner.Installation : session.PartnershipId, row.List, row.Kind, Words(row), row.Order, row.Citation);

    protected override void Change(Kind kind, KindRow row, RegisterSession session) => kind.Say(Words(row), row.Order, row.Citation);

    private static KindWords Words(KindRow row) => new(row.Name, row.Plural, row.Plainly, row.Meaning);
}
