namespace Commonweal.Tests.Site;

/// <summary>The whole site as a newcomer finds it: with the illustrative partnerships too.</summary>
public sealed class EverySampleApp() : TestApp(TestStore.WithEverySample().GetAwaiter().GetResult());
