using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Seats;

internal sealed class MandateMapping : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> mandate)
    {
        mandate.ToTable("Mandates", t => t.HasCheckConstraint("CK_Mandates_NothingOrMore", "\"LimitInPence\" >= 0"));
        mandate.Property(m => m.CanAgree).HasMaxLength(2000);
        mandate.Property(m => m.NominationLetter).HasMaxLength(500);
        mandate.HasOne(m => m.GivenBy).WithMany().HasForeignKey(m => m.GivenById).OnDelete(DeleteBehavior.Restrict);
    }
}
