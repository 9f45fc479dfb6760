using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Uploads;

internal sealed class UploadMapping : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> upload)
    {
        upload.ToTable("Uploads");
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.Version).IsConcurrencyToken();
        upload.Property(u => u.FileName).HasMaxLength(Upload.MaxFileName);
        upload.Property(u => u.Hash).HasMaxLength(64);
        upload.HasOne(u => u.Partnership).WithMany().HasForeignKey(u => u.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        upload.HasOne(u => u.Account).WithMany().HasForeignKey(u => u.AccountId).OnDelete(DeleteBehavior.Cascade);
        upload.Ignore(u => u.Book).Ignore(u => u.Answers).Ignore(u => u.CameOfIt);
    }
}
