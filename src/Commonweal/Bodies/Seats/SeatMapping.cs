using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Seats;

internal sealed class SeatMapping : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> seat)
    {
        seat.ToTable("Seats", t =>
        {
            t.HasCheckConstraint("CK_Seats_NotItsOwnChair", "\"ChairOfId\" <> \"BodyId\"");
            t.HasCheckConstraint("CK_Seats_OneRule", "\"ChairOfId\" IS NULL OR \"PostId\" IS NULL");
        });
        seat.Property(s => s.Slug).HasMaxLength(Slug.MaxLength);
        seat.Property(s => s.Name).HasMaxLength(200);
        seat.Property(s => s.Role).HasConversion<string>().HasMaxLength(20);
        seat.Property(s => s.Vote).HasConversion<string>().HasMaxLength(20);
        seat.Property(s => s.OnBehalfOf).HasMaxLength(500);
        seat.Property(s => s.Brings).HasMaxLength(1000);
        seat.HasIndex(s => new { s.BodyId, s.Slug }).IsUnique();
        seat.HasOne(s => s.Body).WithMany(b => b.Seats).HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Cascade);
        seat.Navigation(s => s.Body).AutoInclude();   // whose it is, which every save asks
        seat.HasOne(s => s.ChairOf).WithMany().HasForeignKey(s => s.ChairOfId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne(s => s.Post).WithMany().HasForeignKey(s => s.PostId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Kind>().WithMany().HasForeignKey(s => s.KindId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<Kind>().WithMany().HasForeignKey(s => s.SectorId).OnDelete(DeleteBehavior.Restrict);
        seat.HasMany(s => s.Terms).WithOne(t => t.Seat).HasForeignKey(t => t.SeatId).OnDelete(DeleteBehavior.Cascade);
        seat.HasMany(s => s.Deputies).WithOne(d => d.Seat).HasForeignKey(d => d.SeatId).OnDelete(DeleteBehavior.Cascade);
        seat.HasMany(s => s.Mandates).WithOne(m => m.Seat).HasForeignKey(m => m.SeatId).OnDelete(DeleteBehavior.Cascade);
    }
}
