using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.Governance.Checks;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>What is asked of one partnership: which one, and as at which day.</summary>
internal sealed record AskedOf(
    [property: FromRoute(Name = "p"), Description("The partnership, as it stands in its address, such as cheshire")] string P,
    [property: FromQuery(Name = "on"), Description(AskedOn.About)] string? On,
    CommonwealDb Db,
    TimeProvider Clock,
    CancellationToken Stopping)
{
    /// <summary>The partnership that may be seen there, and the day that counts.</summary>
    public async Task<Found> FindAsync()
    {
        var today = Clock.Today();
        var found = await Db.Partnerships().Where(p => p.Slug == P)
            .Select(p => new Found(
                p.Id, p.Slug, p.Name, p.TierId, p.IsIllustrative, p.DescribedLatest != null, p.Lifetime, AsAt.Otherwise(ImpreciseDate.Between(p.DescribedEarliest, p.DescribedLatest), today)))
            .FirstOrDefaultAsync(Stopping) ?? throw new NotThereException();
        return AskedOn.Read(On) is { } on ? found with { AsAt = on } : found;
    }

    /// <summary>The partnership asked about.</summary>
    public sealed record Found(Guid Id, string Slug, string Name, Guid? TierId, bool IsIllustrative, bool IsDescribed, Lifetime Lifetime, AsAt AsAt)
    {
        public DateOnly On => AsAt.On;

        /// <summary>The partnership as the rules look at it.</summary>
        public PartnershipFacts Facts => new(Id, Slug, Name, IsDescribed);

        public string AddressOf(string body) => $"/{Slug}/bodies/{body}";

        /// <summary>A body at its address here, or in the partnership that keeps it where it is none of this one's.</summary>
        public Thing Body(string slug, string name, bool isOurs, string keeper) => new($"/{(isOurs ? Slug : keeper)}/bodies/{slug}", name);

        /// <summary>An organisation, under the partnership that is asked about if that one lists it; none where there is none.</summary>
        public Thing? Organisation(string? slug, string? name, bool isListed) =>
            slug is null ? null : new Thing(isListed ? $"/{Slug}/organisations/{slug}" : null, name!);

        /// <summary>What a body stands within on the day.</summary>
        public Thing? WhatIsAround(Guid body, Nest nest) =>
            nest.ParentOf(body) is { } within ? new Thing(AddressOf(nest.Bodies[within].Slug), nest.Bodies[within].Name) : null;
    }
}
