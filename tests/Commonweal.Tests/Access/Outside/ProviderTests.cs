using Commonweal.Platform;
using Commonweal.Tests.Hosting;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.Extensions.Configuration;

namespace Commonweal.Tests.Access.Outside;

public sealed class ProviderTests
{
    [Fact]
    public void Nobody_is_named_where_nothing_is_set() => Assert.False(Named().IsNamed);

    [Theory]
    [InlineData("https://login.example.org/council/", "https://login.example.org/council")]
    [InlineData(" https://login.example.org ", "https://login.example.org")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080")]
    public void A_provider_is_named_by_its_address_and_by_whom_it_knows(string authority, string address)
    {
        var provider = Named(("AUTHORITY", authority), ("CLIENT", "us"), ("NAME", "The council"));

        Assert.Equal((true, address, "us", null, "The council"), (provider.IsNamed, provider.Authority, provider.Client, provider.Secret, provider.Name));
    }

    [Fact]
    public void Without_a_name_the_buttons_say_its_address() => Assert.Equal("login.example.org", Named(("AUTHORITY", "https://login.example.org"), ("CLIENT", "us")).Name);

    [Theory]
    [InlineData("http://login.example.org")]
    [InlineData("login.example.org")]
    [InlineData("https://us:secret@login.example.org")]
    [InlineData("https://login.example.org/?tenant=1")]
    [InlineData("file:///etc/passwd")]
    public void What_anybody_on_the_way_could_read_or_change_is_refused(string authority) => Assert.Equal(
        "COMMONWEAL_SIGN_IN_AUTHORITY is not the address of a provider of sign-in, such as https://login.example.org: it begins with https:// and has no ?, # or @ in it",
        Refused(("AUTHORITY", authority), ("CLIENT", "us")));

    [Fact]
    public void Half_a_setting_is_refused()
    {
        Assert.Equal("COMMONWEAL_SIGN_IN_CLIENT is not set: say by which name the provider of sign-in knows this site", Refused(("AUTHORITY", "https://login.example.org")));
        Assert.Equal("COMMONWEAL_SIGN_IN_AUTHORITY is not set, though other settings of a sign-in are: name the address of its provider, or none of them", Refused(("SECRET", "s3cret")));
    }

    [Fact]
    public async Task The_start_says_in_one_line_what_is_wrong_and_not_the_secret()
    {
        using var folder = new TempFolder();

        var ended = await Started.Run(["--data", folder.Path, "--no-samples"], ("COMMONWEAL_SIGN_IN_AUTHORITY", "http://login.example.org"), ("COMMONWEAL_SIGN_IN_SECRET", "s3cret"));

        Assert.Equal(2, ended.Exit);
        Assert.StartsWith("COMMONWEAL_SIGN_IN_AUTHORITY is not the address of a provider", Assert.Single(ended.Told.Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", ended.Told, StringComparison.Ordinal);
    }

    private static Provider Named(params (string Setting, string Value)[] settings) =>
        Provider.Named(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => $"COMMONWEAL_SIGN_IN_{s.Setting}", s => (string?)s.Value)).Build());

    private static string Refused(params (string Setting, string Value)[] settings) => Assert.Throws<BrokenRuleException>(() => Named(settings)).Message;
}
