using Commonweal.Bodies;

namespace Commonweal.Tests.Bodies;

public sealed class OrderOfImportTests
{
    [Theory]
    [InlineData("adur worthing", "worthing>adur", "adur worthing")]
    [InlineData("adur worthing", "adur>worthing", "worthing adur")]
    [InlineData("c b a", "", "a b c")]
    [InlineData("a b c d", "a>c a>d c>d", "b d c a")]
    [InlineData("a b", "a>gone a>a", "a b")]
    [InlineData("a b c", "a>b b>a c>b", "a b c")]
    public void One_that_leads_to_another_comes_after_it(string partnerships, string leads, string order)
    {
        var leading = leads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('>')).ToLookup(l => l[0], l => l[1]);

        Assert.Equal(order.Split(' '), OrderOfImport.InOrder(partnerships.Split(' '), leading));
    }
}
