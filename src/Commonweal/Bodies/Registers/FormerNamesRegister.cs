using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>What the partnership and its boards and groups were called before.</summary>
internal sealed class FormerNamesRegister() : Register<FormerNameRow, KnownAs>("former-names", "Former names")
{
    public override string Act => "State a former name";

    /// <summary>An address once given leads to the same thing for ever.</summary>
    public static void RefuseIfItLeadsElsewhere(string slug, AddressBook book, RegisterSession session)
    {
        var known = session.Db.KnownAs.Local.FirstOrDefault(k => k.ScopeId == book.ScopeId && k.Under == book.Under && k.Slug == slug);
        Refuse(slug, known?.Name);
    }

    /// <summary>Nor does a body come to belong to a partnership in which its address leads elsewhere.</summary>
    public static void RefuseIfItLeadsElsewhere(Body body, AddressBook book, RegisterSession session)
    {
        if (session.Db.KnownAs.Local.Any(k => k.ThingId == body.Id && k.ScopeId == book.ScopeId && k.Slug == body.Slug))
        {
            return;
        }

        RefuseIfItLeadsElsewhere(body.Slug, book, session);
    }

    // What comes with the same files has no address in the book yet.
    private static void RefuseIfItIsNew(string slug, Collaboration thing, RegisterSession session)
    {
        Refuse(slug, session.Collaborations().FirstOrDefault(c => c.Book == thing.Book && c.Slug == slug)?.Name);
        if (thing is Partnership)
        {
            Partnership.RefuseWhatIsTaken(slug);
        }
    }

    private static void Refuse(string slug, string? takenBy)
    {
        if (takenBy is not null)
        {
            throw new BrokenRuleException($"\"{slug}\" is an address of \"{takenBy}\" already and leads there for ever; choose another");
        }
    }

    // The partnership's register has loaded them.
    internal override Task LoadAsync(RegisterSession session, CancellationToken stopping) => Task.CompletedTask;

    protected override IEnumerable<(FormerNameRow Row, KnownAs Thing)> Held(RegisterSession session) =>
        session.Collaborations()
            .Join(session.Db.KnownAs.Local, thing => (thing.Id, thing.Book.ScopeId), known => (known.ThingId, known.ScopeId), (thing, known) => (thing.Slug, Known: known))
            .Where(k => k.Slug != k.Known.Slug)
            .Select(k => (new FormerNameRow(k.Known, session), k.Known));

    protected override void Put(FormerNameRow row, KnownAs? held, RegisterSession session)
    {
        var thing = session.Whose(row.Body);
        if (held is null)
        {
            RefuseIfItLeadsElsewhere(row.FormerAddress, thing.Book, session);
            RefuseIfItIsNew(row.FormerAddress, thing, session);
            session.Db.AddRange(thing.AlsoIn.Prepend(thing.Book).Distinct().Select(book => new KnownAs(thing, book, row.FormerName, Slug.Checked(row.FormerAddress), row.Until, row.Citation)));
        }
        else
        {
            held.Became(row.FormerName);
            held.Left(row.Until);
            held.Found(row.Citation);
        }
    }

    protected override void Remove(KnownAs held, RegisterSession session) => session.Db.Remove(held);
}
