using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Performance;

/// <summary>A few partnerships with figures, taken in by a profile of their own.</summary>
internal static class Moors
{
    /// <summary>How the rows are read.</summary>
    public const string Profile = """
        title: Figures of the moors
        encoding: utf-8
        source: A list of figures
        kinds:
          - {list: area, kind: moor, name: Moor, plural: Moors, order: 1}
        registers:
          - register: areas
            once: place
            columns: {area: {column: place, as: address}, name: place, kind: {always: moor}, within: {column: place, words: {All Moors: ""}, otherwise: empty}}
          - register: indicators
            once: what
            columns: {indicator: {column: what, as: address}, name: what, unit: {always: "%"}, polarity: {always: low-is-good}, decimals: {always: "1"}}
          - register: comparison-groups
            once: group
            leave-out: [{column: group, reads: NA, because: all of them}]
            columns: {group: {column: group, as: address}, name: group}
          - register: compared-areas
            once: place
            leave-out: [{column: group, reads: NA, because: all of them}]
            columns: {group: {column: group, as: address}, area: {column: place, as: address}}
        partnerships:
          by: place
          registers:
            - register: partnership
              once: place
              columns: {partnership: {column: place, as: address}, name: place, published: [{column: place, words: {Hidden Moor: "no"}, otherwise: empty}, {always: "yes"}]}
            - register: scorecard
              once: what
              columns: {indicator: {column: what, as: address}, area: {column: place, as: address}, order: {always: "1"}}
        figures:
          indicator: {column: what, as: address}
          area: {column: place, as: address}
          period: year
          value: value
          how-found: {column: how, words: {m: measured, i: imputed, p: projected}}

        """;

    /// <summary>Lost sheep, of three moors and one that is not published.</summary>
    public const string Rows = """
        place,what,year,value,how,group
        North Moor,Lost sheep,2012/13,4.04,i,Wet moors
        North Moor,Lost sheep,2013/14,NA,m,Wet moors
        North Moor,Lost sheep,2014/15,3.06,m,Wet moors
        North Moor,Lost sheep,2015/16,1.5,p,Wet moors
        South Moor,Lost sheep,2014/15,1234.5,m,Wet moors
        West Moor,Lost sheep,2014/15,2,m,Wet moors
        Hidden Moor,Lost sheep,2014/15,9,m,NA

        """;

    public static async Task<ImportOutcome> TakeIn(TestStore store, string rows, string profile = Profile)
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "moors.yaml"), profile);
            await File.WriteAllTextAsync(Path.Combine(folder, "moors.csv"), rows);
            await using var db = store.Open();
            return await new ForeignImport(db, Modules.Registers, Modules.Intakes).RunAsync(folder, "moors", [Path.Combine(folder, "moors.csv")], isDryRun: false, default);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
