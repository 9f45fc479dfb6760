using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class ModeMapping : IEntityTypeConfiguration<Mode>
{
    public void Configure(EntityTypeBuilder<Mode> mode)
    {
        mode.ToTable("Modes", t => t.HasCheckConstraint("CK_Modes_OneSubject", """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)"""));
        mode.Property(m => m.Purpose).HasMaxLength(2000);
        mode.Property(m => m.Membership).HasMaxLength(2000);
        mode.Property(m => m.Support).HasMaxLength(2000);
        mode.Property(m => m.Methods).HasMaxLength(2000);
        mode.Property(m => m.Reporting).HasMaxLength(2000);
        mode.HasOne<Kind>().WithMany().HasForeignKey(m => m.KindId).OnDelete(DeleteBehavior.Restrict);
    }
}
