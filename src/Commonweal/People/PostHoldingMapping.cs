using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.People;

internal sealed class PostHoldingMapping : IEntityTypeConfiguration<PostHolding>
{
    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.ToTable("PostHoldings");
        holding.HasOne(h => h.Post).WithMany().HasForeignKey(h => h.PostId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne(h => h.Person).WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
