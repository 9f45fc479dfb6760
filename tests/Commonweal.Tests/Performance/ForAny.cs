using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Tests.Performance;

/// <summary>Says that something is so for any value of a kind; FsCheck looks for one for which it is not.</summary>
internal static class ForAny
{
    public static void Of<T>(Gen<T> any, Action<T> holds, int tries = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tries).WithQuietOnSuccess(true), Prop.ForAll(any.ToArbitrary(), holds));
}
