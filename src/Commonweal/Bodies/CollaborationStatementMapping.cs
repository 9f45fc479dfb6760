using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

/// <summary>Whatever is stated of partnerships and bodies stands in one table, so that a page reads all of it at once.</summary>
internal sealed class CollaborationStatementMapping : IEntityTypeConfiguration<CollaborationStatement>
{
    internal const string OneSubject = """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)""";
    internal const string NotToItself = "\"ToBodyId\" <> \"BodyId\"";

    internal const string OneOtherAtMost = """
        CASE WHEN "ToBodyId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToOrganisationId" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN "ToPostId" IS NULL THEN 0 ELSE 1 END + CASE WHEN "ToPartnershipId" IS NULL THEN 0 ELSE 1 END
        + CASE WHEN "ToOthers" IS NULL THEN 0 ELSE 1 END <= 1
        """;

    public void Configure(EntityTypeBuilder<CollaborationStatement> statement)
    {
        statement.ToTable("Statements", t =>
        {
            t.HasCheckConstraint("CK_Statements_OneSubject", OneSubject);
            t.HasCheckConstraint("CK_Statements_OneOtherAtMost", OneOtherAtMost);
            t.HasCheckConstraint("CK_Statements_NotToItself", NotToItself);
        });
        statement.HasDiscriminator<string>("What");
        statement.Property<string>("What").HasMaxLength(50);
        statement.Property(s => s.ToOthers).HasMaxLength(200);
        statement.HasOne<Kind>().WithMany().HasForeignKey(s => s.KindId).OnDelete(DeleteBehavior.Restrict);
        statement.HasOne(s => s.ToBody).WithMany().HasForeignKey(s => s.ToBodyId).OnDelete(DeleteBehavior.Restrict);
        statement.HasOne(s => s.ToOrganisation).WithMany().HasForeignKey(s => s.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
        statement.HasOne(s => s.ToPost).WithMany().HasForeignKey(s => s.ToPostId).OnDelete(DeleteBehavior.Restrict);
        statement.HasOne(s => s.ToPartnership).WithMany().HasForeignKey(s => s.ToPartnershipId).OnDelete(DeleteBehavior.Restrict);
    }
}
