using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Seats;

internal sealed class DeputyMapping : IEntityTypeConfiguration<Deputy>
{
    public void Configure(EntityTypeBuilder<Deputy> deputy)
    {
        deputy.ToTable("Deputies", t => t.HasCheckConstraint("CK_Deputies_Somebody", "\"PersonId\" IS NOT NULL OR \"PostId\" IS NOT NULL"));
        deputy.Property(d => d.Pool).HasMaxLength(200);
        deputy.HasOne(d => d.Person).WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        deputy.HasOne(d => d.Post).WithMany().HasForeignKey(d => d.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}
