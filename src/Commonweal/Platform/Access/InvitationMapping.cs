using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Access;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.Property(i => i.Email).HasMaxLength(AccountMapping.MaxEmail);
        invitation.Property(i => i.Role).HasConversion<string>().HasMaxLength(20);
        invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.GivenById).OnDelete(DeleteBehavior.Restrict);
        invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
