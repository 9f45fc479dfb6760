using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Access;

internal sealed class LinkedSignInMapping : IEntityTypeConfiguration<LinkedSignIn>
{
    public void Configure(EntityTypeBuilder<LinkedSignIn> linked)
    {
        linked.ToTable("LinkedSignIns");
        linked.Property(l => l.Issuer).HasMaxLength(LinkedSignIn.MaxIssuer);
        linked.Property(l => l.Subject).HasMaxLength(LinkedSignIn.MaxSubject);
        linked.HasIndex(l => new { l.Issuer, l.Subject }).IsUnique();
        linked.HasIndex(l => new { l.AccountId, l.Issuer }).IsUnique();
        linked.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
