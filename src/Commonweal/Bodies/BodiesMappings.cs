using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class PartnershipMapping : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("Partnerships");
        partnership.Property(p => p.Slug).HasMaxLength(Slug.MaxLength);
        partnership.Property(p => p.Name).HasMaxLength(200);
        partnership.Property(p => p.ShortName).HasMaxLength(50);
        partnership.Property(p => p.Purpose).HasMaxLength(4000);
        partnership.Property(p => p.DescribedIn).HasMaxLength(500);
        partnership.HasIndex(p => p.Slug).IsUnique();
        partnership.HasOne<Kind>().WithMany().HasForeignKey(p => p.TierId).OnDelete(DeleteBehavior.Restrict);
        partnership.HasOne<Kind>().WithMany().HasForeignKey(p => p.LegalFormId).OnDelete(DeleteBehavior.Restrict);
        partnership.HasMany(p => p.Areas).WithOne(a => a.Partnership).HasForeignKey(a => a.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.HasMany(p => p.Unnamed).WithOne(u => u.Partnership).HasForeignKey(u => u.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.HasMany(p => p.Modes).WithOne(m => m.Partnership).HasForeignKey(m => m.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        partnership.HasMany(p => p.Functions).WithOne(f => f.Partnership).HasForeignKey(f => f.PartnershipId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PartnershipAreaMapping : IEntityTypeConfiguration<PartnershipArea>
{
    public void Configure(EntityTypeBuilder<PartnershipArea> area)
    {
        area.ToTable("PartnershipAreas");
        area.HasOne<Area>().WithMany().HasForeignKey(a => a.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnnamedBodiesMapping : IEntityTypeConfiguration<UnnamedBodies>
{
    public void Configure(EntityTypeBuilder<UnnamedBodies> unnamed)
    {
        unnamed.ToTable("UnnamedBodies", t => t.HasCheckConstraint("CK_UnnamedBodies_OneOrMore", "\"Number\" >= 1"));
        unnamed.Property(u => u.Slug).HasMaxLength(Slug.MaxLength);
        unnamed.Property(u => u.Name).HasMaxLength(200);
        unnamed.HasIndex(u => new { u.PartnershipId, u.Slug });   // counted anew over time, so more than once
        unnamed.HasOne(u => u.Within).WithMany().HasForeignKey(u => u.WithinId).OnDelete(DeleteBehavior.Cascade);
        unnamed.HasOne<Kind>().WithMany().HasForeignKey(u => u.KindId).OnDelete(DeleteBehavior.Restrict);
        unnamed.HasOne<Kind>().WithMany().HasForeignKey(u => u.LayerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BodyMapping : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> body)
    {
        body.ToTable("Bodies");
        body.Property(b => b.Slug).HasMaxLength(Slug.MaxLength);
        body.Property(b => b.Name).HasMaxLength(200);
        body.Property(b => b.StatutoryBasis).HasMaxLength(500);
        body.Property(b => b.Purpose).HasMaxLength(4000);
        body.Property(b => b.WhoSits).HasMaxLength(1000);
        body.Property(b => b.WhyJoined).HasMaxLength(2000);
        body.HasIndex(b => new { b.PartnershipId, b.Slug }).IsUnique();
        body.HasOne(b => b.Partnership).WithMany().HasForeignKey(b => b.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        body.HasOne<Kind>().WithMany().HasForeignKey(b => b.KindId).OnDelete(DeleteBehavior.Restrict);
        body.HasOne<Kind>().WithMany().HasForeignKey(b => b.LayerId).OnDelete(DeleteBehavior.Restrict);
        body.HasMany(b => b.Placements).WithOne(p => p.Body).HasForeignKey(p => p.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Lines).WithOne(l => l.Body).HasForeignKey(l => l.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Roles).WithOne(r => r.Body).HasForeignKey(r => r.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Modes).WithOne(m => m.Body).HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Cascade);
        body.HasMany(b => b.Functions).WithOne(f => f.Body).HasForeignKey(f => f.BodyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placements");
        placement.HasOne(p => p.Within).WithMany().HasForeignKey(p => p.WithinId).OnDelete(DeleteBehavior.Restrict);
    }
}

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

internal sealed class BodyRoleMapping : IEntityTypeConfiguration<BodyRole>
{
    public void Configure(EntityTypeBuilder<BodyRole> role)
    {
        role.ToTable("BodyRoles", t => t.HasCheckConstraint("CK_BodyRoles_OneHolder", """("OrganisationId" IS NULL) <> ("PostId" IS NULL)"""));
        role.Property(r => r.Role).HasConversion<string>().HasMaxLength(20);
        role.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        role.HasOne<Post>().WithMany().HasForeignKey(r => r.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}

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

internal sealed class FunctionMapping : IEntityTypeConfiguration<Function>
{
    public void Configure(EntityTypeBuilder<Function> function)
    {
        function.ToTable("Functions", t => t.HasCheckConstraint("CK_Functions_OneSubject", """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)"""));
        function.Property(f => f.Text).HasMaxLength(2000);
        function.HasOne<Kind>().WithMany().HasForeignKey(f => f.ModeId).OnDelete(DeleteBehavior.Restrict);
    }
}
