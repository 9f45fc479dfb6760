using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class ContactAddressMapping : IEntityTypeConfiguration<ContactAddress>
{
    public void Configure(EntityTypeBuilder<ContactAddress> contact)
    {
        contact.ToTable("ContactAddresses", t => t.HasCheckConstraint("CK_ContactAddresses_OfOne", "(\"PersonId\" IS NULL) <> (\"OrganisationId\" IS NULL)"));
        contact.Property(c => c.Email).HasMaxLength(ContactAddress.MaxEmail);
        contact.Property(c => c.AssistantName).HasMaxLength(200);
        contact.Property(c => c.AssistantEmail).HasMaxLength(ContactAddress.MaxEmail);
        contact.HasIndex(c => c.PersonId).IsUnique();
        contact.HasIndex(c => new { c.OrganisationId, c.PartnershipId }).IsUnique();
        contact.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Cascade);
        contact.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
