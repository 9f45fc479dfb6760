using Commonweal.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        person.Property(p => p.Name).HasMaxLength(200);
        person.HasIndex(p => p.Slug).IsUnique();
    }
}
