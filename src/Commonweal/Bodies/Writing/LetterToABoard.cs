using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Writing;

/// <summary>A letter to one of those who sit or deputise on a board or group, and to their assistant. Whoever has left by the day on which it is sent gets none.</summary>
public sealed class LetterToABoard : Purpose
{
    public override async Task<Addressees> AddressAsync(CommonwealDb db, Letter letter, DateOnly on)
    {
        var seats = (await db.SittingAsync(db.Bodies().Where(b => b.Id == letter.AboutId), on)).Seats;
        if (!Correspondents.PeopleIn(seats).Contains(letter.ToId))
        {
            return Addressees.Nobody("They do not sit there any more");
        }

        var (name, contact) = (await db.People().Where(p => p.Id == letter.ToId).Select(p => p.Name).FirstAsync(), (await db.ContactsAsync([letter.ToId])).GetValueOrDefault(letter.ToId));
        List<(string, string)> to = [];
        if (contact?.Email is { } own)
        {
            to.Add((name, own));
        }

        if (contact?.AssistantEmail is { } assistant)
        {
            to.Add((contact.AssistantName ?? $"Assistant of {name}", assistant));
        }

        return to.Count > 0 ? new Addressees(to, null) : Addressees.Nobody("Nobody has said how they are reached");
    }
}
