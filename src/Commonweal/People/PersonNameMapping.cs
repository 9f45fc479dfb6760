using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class PersonNameMapping : IEntityTypeConfiguration<PersonName>
{
    public void Configure(EntityTypeBuilder<PersonName> name)
    {
        name.ToTable("PersonNames");
        name.Property(n => n.Name).HasMaxLength(200);
        name.HasIndex(n => new { n.PersonId, n.Name }).IsUnique();
        name.HasOne(n => n.Person).WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
