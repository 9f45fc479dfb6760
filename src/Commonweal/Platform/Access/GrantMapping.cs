using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Access;

// What a role is held over may be gone one day; then it covers nothing, and is shown so that it can be withdrawn.
internal sealed class GrantMapping : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("Grants");
        grant.Property(g => g.Role).HasConversion<string>().HasMaxLength(20);
        grant.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId).OnDelete(DeleteBehavior.Cascade);
        grant.HasIndex(g => new { g.AccountId, g.Role, g.PartnershipId, g.BodyId, g.SeatId, g.OrganisationId });
    }
}
