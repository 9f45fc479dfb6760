using System.Text;
using Commonweal.Bodies;
using Commonweal.Performance;
using Commonweal.Performance.Returns;
using Commonweal.Places;
using Commonweal.Places.Boundaries;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.IO;

namespace Commonweal.Tests.Performance.Targets;

/// <summary>
/// Burglary in a county and its town, which three plans promise to lower: the strategy in the town alone until 2009, the agreement
/// until 2011, and the force in its own plan. It is counted differently since April 2008; the agreement's baseline was agreed
/// anew in November 2008; in January 2009 its lead took back its consent.
/// </summary>
internal static class Burgh
{
    /// <summary>The files of the partnership.</summary>
    public static Dictionary<string, string> Files() => new(StringComparer.Ordinal)
    {
        ["partnership.csv"] = "partnership,name,published\nburgh,Burghshire,yes\n",
        ["kinds.csv"] = "list,kind,name,plural,order,source\narea,shire,Shire,Shires,1,A list\n",
        ["areas.csv"] = "area,name,kind\nburghshire,Burghshire,shire\nburgh-town,Burgh town,shire\n",
        ["organisations.csv"] = "organisation,name\nforce,Burghshire Police\n",
        ["indicators.csv"] = "indicator,name,unit,polarity,decimals,frequency\nburglary,Burglary,\"per 1,000 homes\",low-is-good,1,financial-year\n",
        ["definition-changes.csv"] = "indicator,on,why\nburglary,2008-04-01,Sheds count as homes\n",
        ["plans.csv"] = "plan,name,whose\nagreement,Area agreement,\nforce,Policing plan,force\nstrategy,Community strategy,\n",
        ["themes.csv"] = "theme,name\nsafer,Safer places\n",
        ["scorecard.csv"] = "indicator,area,theme,order\nburglary,burghshire,safer,1\n",
        ["targets.csv"] = "target,title,plan,indicator,area,tolerance\ncounty,Fewer burglaries,agreement,burglary,,\nforce,Burglary of homes,force,burglary,,\ntown,Fewer burglaries in the town,strategy,burglary,burgh-town,\n",
        ["target-values.csv"] = "target,period,value,without,on-the-way\ncounty,2008/09,12,,yes\ncounty,2010/11,10,,no\nforce,2008/09,11.8,,no\ntown,2008/09,15,18,no\n",
        ["target-baselines.csv"] = "target,agreed-on,period,value,found-in\ncounty,2007-06,2006/07,11,Return\ncounty,2008-11,2007/08,13,Return\ntown,2006-04,2005/06,19,Return\n",
        ["target-leads.csv"] = "target,organisation,from,until\ncounty,force,2007-06,2009-01-15\nforce,force,2007-06,\ntown,force,2006-04,\n",
    };

    /// <summary>What was found: in the county, then in the town.</summary>
    public static readonly (string Area, string Period, double Value)[] Figures =
    [
        ("burghshire", "2006/07", 11), ("burghshire", "2007/08", 10.5), ("burghshire", "2008/09", 11.9),
        ("burgh-town", "2006/07", 18.5), ("burgh-town", "2007/08", 17), ("burgh-town", "2008/09", 16.2),
    ];

    public static async Task<ImportOutcome> TakeIn(TestStore store, Dictionary<string, string> files)
    {
        var bundle = new Bundle();
        foreach (var (name, text) in files)
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = store.Open();
        return await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default);
    }

    public static async Task HandIn(TestStore store, params (string Area, string Period, double Value)[] figures)
    {
        await using var db = store.Open();
        var indicator = await db.Indicators().SingleAsync(i => i.Slug == "burglary");
        var areas = await db.Areas().ToDictionaryAsync(a => a.Code, a => a.Id);
        await new HandIn(db).RunAsync(
            [.. figures.Select((f, row) => new FoundFigure(row, indicator.Id, areas[f.Area], "", new Figure(Period.Parse(f.Period), f.Value)))],
            partnership: null,
            new ReturnWords(HowItCame.Profile, FixedClock.Standing.GetUtcNow().UtcDateTime),
            default);
        await db.SaveChangesAsync();
    }

    /// <summary>Draws boundaries of places, each a square beside the last.</summary>
    public static async Task Draw(TestStore store, params string[] areas)
    {
        await using var db = store.Open();
        foreach (var code in areas)
        {
            var at = Array.IndexOf(["east", "west", "north"], code);
            var area = await db.Areas().SingleAsync(a => a.Code == code);
            db.Add(new AreaBoundary(area, new WKTReader().Read(FormattableString.Invariant($"POLYGON (({at} 52, {at + 1} 52, {at + 1} 53, {at} 53, {at} 52))")), new Citation("A drawing", null, null)));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The county with two places within it, a map of them, and groups of which one is too small to be shown.</summary>
    public static async Task TakeInWithMap(TestStore store)
    {
        var files = Files();
        files["areas.csv"] = "area,name,kind,within\nburghshire,Burghshire,shire,\nburgh-town,Burgh town,shire,\neast,East,shire,burghshire\nnorth,North,shire,burghshire\nwest,West,shire,burghshire\n";
        files["figures.csv"] = "indicator,area,group,period,value\nburglary,burghshire,,2007/08,12.5\nburglary,burghshire,,2008/09,11.9\nburglary,east,,2007/08,11\nburglary,east,,2008/09,10.2\nburglary,west,,2008/09,13.4\nburglary,north,,2008/09,c\n"
            + "burglary,burghshire,homes: owned,2008/09,9.1\nburglary,burghshire,homes: rented,2008/09,15.5\nburglary,burghshire,homes: tied,2008/09,c\n";
        Assert.Empty((await TakeIn(store, files)).Faults.Select(f => f.ToString()));
        await Draw(store, "east", "west", "north");
    }
}
