using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Seats;

internal sealed class TermMapping : IEntityTypeConfiguration<Term>
{
    public void Configure(EntityTypeBuilder<Term> term)
    {
        term.ToTable("Terms", t => t.HasCheckConstraint("CK_Terms_SomebodyOrVacant", "(\"PersonId\" IS NULL AND \"PostId\" IS NULL) = \"IsVacant\""));
        term.Property(t => t.HowChosen).HasMaxLength(500);
        term.HasOne(t => t.Person).WithMany().HasForeignKey(t => t.PersonId).OnDelete(DeleteBehavior.Restrict);
        term.HasOne(t => t.Post).WithMany().HasForeignKey(t => t.PostId).OnDelete(DeleteBehavior.Restrict);
        term.HasOne(t => t.AppointedBy).WithMany().HasForeignKey(t => t.AppointedById).OnDelete(DeleteBehavior.Restrict);
    }
}
