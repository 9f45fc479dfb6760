namespace Commonweal.Platform.Jobs;

/// <summary>Something that is done once a day without anybody asking. It can be run twice without harm and stopped half-way.</summary>
public interface IJob
{
    Task RunAsync(CancellationToken stopping);
}
