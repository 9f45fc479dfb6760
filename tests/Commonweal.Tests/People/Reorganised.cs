using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.People;

/// <summary>A partnership whose county and primary care trusts were reorganised on 1 October 2006 and 1 April 2009; its people are invented.</summary>
internal static class Reorganised
{
    private static readonly (string Name, string Text)[] s_files =
    [
        ("partnership.csv", "partnership,name,published\nsaltmarsh,Saltmarsh Partnership,yes\n"),
        ("kinds.csv", "list,kind,name,plural,order\nsector,council,Council,Councils,1\nsector,health,Health,Health,2\nlevel,chief,Chief officer,Chief officers,1\narea,shire,Shire,Shires,1\n"),
        ("areas.csv", """
            area,name,kind,within,from,until
            97,Saltshire,shire,,,2009-03-31
            97A,Saltings,,97,,
            E06000001,East Saltshire,,,2009-04-01,
            E06000002,West Saltshire,,,2009-04-01,
            9Z,Lost Hundred,,,,1974-03-31

            """),
        ("area-successions.csv", "before,after,on\n97,E06000001,2009-04-01\n97,E06000002,2009-04-01\n"),
        ("partnership-areas.csv", "area,from,until\n97,,2009-03-31\nE06000001,2009-04-01,\n"),
        ("organisations.csv", """
            organisation,name,sector,part-of,area,answers-to,governing-body,umbrella-for,statutory-partner,from,until
            county-council,Saltshire County Council,council,,97,,,,,,2009-03-31
            east-council,East Saltshire Council,council,,E06000001,,,,Local Government Act 2000,2009-04-01,
            central-pct,Central Saltshire PCT,health,,97,,,,,,2006-09-30
            east-pct,East Saltshire PCT,health,,,,,,,,2006-09-30
            one-pct,Saltshire Primary Care Trust,health,,,,Trust Board,,,2006-10-01,
            police,Saltshire Police,,,,police-authority,,,,,
            police-authority,Saltshire Police Authority,,,,,,,,,
            voluntary-service,Saltshire Council for Voluntary Service,,,97A,,,Voluntary groups,,,
            voluntary-services,Saltshire Council for Voluntary Services,,county-council,,,,,,,
            old-board,Saltshire Drainage Board,,,,,,,,,1999

            """),
        ("successions.csv", "before,after,on\ncentral-pct,one-pct,2006-10-01\neast-pct,one-pct,2006-10-01\ncounty-council,east-council,2009-04-01\n"),
        ("people.csv", "person,name,published\nann-example,Ann Example,yes\nbob-sample,Bob Sample,no\ncat-instance,Cat Instance,yes\n"),
        ("person-names.csv", "person,name,from,until\nann-example,Ann Formerly,,2006-12-31\nbob-sample,Bob Hidden,,2006\n"),
        ("posts.csv", """
            post,title,organisation,jointly-with,level,portfolio
            public-health,Director of Public Health,one-pct,county-council,chief,Health
            chief-executive,Chief Executive,one-pct,,,
            clerk,Clerk,one-pct,,,
            porter,Porter,one-pct,,,

            """),
        ("post-holdings.csv", """
            post,person,from,until
            public-health,ann-example,2006-10-01,
            chief-executive,bob-sample,2006-10-01,
            clerk,ann-example,2006-10-01,2007-06-01
            clerk,cat-instance,2007-06-01,

            """),
        ("bodies.csv", "body,name,published\nboard,Health Board,yes\nsecret,Secret Board,no\n"),
        ("secretariats.csv", "body,organisation\nboard,one-pct\nsecret,one-pct\n"),
    ];

    /// <summary>Takes it in, as it is or with other files in the place of its own.</summary>
    public static async Task Take(TestStore store, params (string Name, string Text)[] others)
    {
        var bundle = new Bundle();
        foreach (var (name, text) in s_files.Where(f => !others.Any(o => o.Name == f.Name)).Concat(others))
        {
            bundle.Add(name, Encoding.UTF8.GetBytes(text));
        }

        await using var db = store.Open();
        Assert.Empty((await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), default)).Faults);
    }
}
