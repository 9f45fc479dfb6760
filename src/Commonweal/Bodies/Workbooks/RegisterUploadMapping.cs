using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Bodies.Workbooks;

internal sealed class RegisterUploadMapping : IEntityTypeConfiguration<RegisterUpload>
{
    public void Configure(EntityTypeBuilder<RegisterUpload> upload)
    {
        upload.ToTable("RegisterUploads");
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.Version).IsConcurrencyToken();
        upload.Property(u => u.FileName).HasMaxLength(RegisterUpload.MaxFileName);
        upload.Property(u => u.Hash).HasMaxLength(64);
        upload.HasOne(u => u.Partnership).WithMany().HasForeignKey(u => u.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        upload.HasOne(u => u.Account).WithMany().HasForeignKey(u => u.AccountId).OnDelete(DeleteBehavior.Cascade);
        upload.Ignore(u => u.Bundle).Ignore(u => u.BundleAfter).Ignore(u => u.IsTakenIn);
    }
}
