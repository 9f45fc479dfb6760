using System.Net.Mail;
using Commonweal.Platform;

namespace Commonweal.People;

/// <summary>
/// How somebody is reached at work: a person, with whoever keeps their diary, or an organisation where a partnership writes to it.
/// Held for those who write to them, in no file of the interchange and never shown to the public.
/// </summary>
public sealed class ContactAddress : Entity
{
    /// <summary>The longest e-mail address (RFC 5321, 4.5.3.1.3).</summary>
    public const int MaxEmail = 254;

    private ContactAddress() { }   // for EF

    public ContactAddress(Person person, string? email, string? assistantName, string? assistantEmail)
    {
        (Person, PersonId) = (person, person.Id);
        Address(email, assistantName, assistantEmail);
    }

    public ContactAddress(Organisation organisation, Guid partnershipId, string? email)
    {
        (Organisation, OrganisationId, PartnershipId) = (organisation, organisation.Id, partnershipId);
        Address(email, assistantName: null, assistantEmail: null);
    }

    public override Guid OwnerId => Owner.Installation;

    public Guid? PersonId { get; private set; }

    public Person? Person { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    /// <summary>Of an organisation: the partnership whose letters go there. Another may write to another desk.</summary>
    public Guid? PartnershipId { get; private set; }

    [Untold]
    public string? Email { get; private set; }

    /// <summary>Who keeps a person's diary and reads their letters too.</summary>
    [Untold]
    public string? AssistantName { get; private set; }

    [Untold]
    public string? AssistantEmail { get; private set; }

    /// <summary>Says how they are reached. The history says that it was said, and nothing of what.</summary>
    public void Address(string? email, string? assistantName, string? assistantEmail)
    {
        Refuse((email is not null && !IsOne(email)) || (assistantEmail is not null && !IsOne(assistantEmail)), "Enter an e-mail address, like name@example.org");
        Refuse((email ?? assistantEmail) is null, "Enter an e-mail address, of theirs or of an assistant");
        Refuse(assistantName is not null && assistantEmail is null, "Enter the e-mail address of the assistant, or leave out their name");

        (Email, AssistantName, AssistantEmail) = (email, assistantName, assistantEmail);
        Record("addressed", new { person = Person?.Slug, organisation = Organisation?.Slug });
    }

    /// <summary>Leaves a word that it is held no more; the row itself is then removed.</summary>
    public void TakeAway() => Record("taken away", new { person = Person?.Slug, organisation = Organisation?.Slug });

    /// <summary>Whether a text is one e-mail address and nothing besides, so that it can stand in a list of them.</summary>
    public static bool IsOne(string email) =>
        email.Length <= MaxEmail && MailAddress.TryCreate(email, out var read) && read.Address == email && email.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "<>()[],;:\\\"".Contains(c, StringComparison.Ordinal));
}
