using System.Globalization;
using System.Text;
using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>The drawing of how it fits together as a file for a report.</summary>
[Public]
public sealed class StructureFileModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : StructurePage(db, clock, words)
{
    private readonly IStringLocalizer<Words> _words = words;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        await ReadAsync();
        return Nest.Bodies.Count == 0
            ? NotFound()
            : File(Encoding.UTF8.GetBytes(Draw().ToFile(Caption())), "image/svg+xml; charset=utf-8", $"{P}-structure-{AsAt.Stated}.svg");
    }

    private DrawingCaption Caption()
    {
        var asAt = _words[AsAt.IsDescribed ? "As at {0}, the time of which the paper speaks." : "As at {0}.", AsAt.Stated.Words()];
        var source = string.Join("; ", new[] { Partnership.DescribedIn, Partnership.Citation.Source }.OfType<string>());
        return new DrawingCaption(
            CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            Partnership.Name,
            $"{_words["How it fits together"]}. {asAt}",
            source.Length == 0 ? null : $"{_words["Source:"]} {source}");
    }
}
