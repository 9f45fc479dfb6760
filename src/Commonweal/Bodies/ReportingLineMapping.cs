using Commonweal.People;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class ReportingLineMapping : IEntityTypeConfiguration<ReportingLine>
{
    public void Configure(EntityTypeBuilder<ReportingLine> line)
    {
        line.ToTable("ReportingLines", t =>
        {
            t.HasCheckConstraint("CK_ReportingLines_ToOneAtMost", OneAtMost);
            t.HasCheckConstraint("CK_ReportingLines_NotToItself", "\"ToBodyId\" <> \"BodyId\"");
        });
        line.Property(l => l.ToOthers).HasMaxLength(200);
        line.Property(l => l.Subject).HasMaxLength(2000);
        line.HasOne<Kind>().WithMany().HasForeignKey(l => l.KindId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.ToBody).WithMany().HasForeignKey(l => l.ToBodyId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne<Organisation>().WithMany().HasForeignKey(l => l.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne(l => l.ToPartnership).WithMany().HasForeignKey(l => l.ToPartnershipId).OnDelete(DeleteBehavior.Restrict);
    }

    internal const string OneAtMost = """
        CASE WHEN "ToBodyId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOrganisationId" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN "ToPartnershipId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOthers" IS NULL THEN 0 ELSE 1 END <= 1
        """;
}
