using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies;

internal sealed class FunctionMapping : IEntityTypeConfiguration<Function>
{
    public void Configure(EntityTypeBuilder<Function> function)
    {
        function.ToTable("Functions", t => t.HasCheckConstraint("CK_Functions_OneSubject", """("PartnershipId" IS NULL) <> ("BodyId" IS NULL)"""));
        function.Property(f => f.Text).HasMaxLength(2000);
        function.HasOne<Kind>().WithMany().HasForeignKey(f => f.ModeId).OnDelete(DeleteBehavior.Restrict);
    }
}
