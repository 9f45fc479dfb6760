using System.CommandLine;
using Commonweal.Platform;
using Commonweal.Platform.Jobs;

namespace Commonweal.Web.Hosting;

/// <summary>The verb ./run job: runs one of the daily jobs now, with all that the site has.</summary>
internal static class JobVerb
{
    public static Command Of()
    {
        var names = string.Join(", ", DailyJob.All.Select(j => j.Name));
        var name = new Argument<string>("name") { Description = $"Which one: {names}" };
        var verb = new Command("job", "Runs one of the daily jobs now, beside a running server") { name };
        verb.SetAction((parsed, stopping) => OneLine.OrAsync(async () =>
        {
            var asked = parsed.GetValue(name)!;
            var job = DailyJob.All.FirstOrDefault(j => j.Name == asked) ?? throw new BrokenRuleException($"There is no job \"{asked}\"; there are {names}");
            var store = Verbs.StoreOf(parsed);
            await (await Verbs.OpenToReadAsync(store, stopping)).DisposeAsync();
            await using var site = Site.Build(new SiteWishes(store, Urls: "", LoadsSamples: false, HostArguments: []));
            await site.Services.GetRequiredService<RunJobs>().RunNowAsync(job, stopping);
            Console.WriteLine($"{job.Name}: done");
            return 0;
        }));
        return verb;
    }
}
