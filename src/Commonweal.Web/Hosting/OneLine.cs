using System.Data.Common;
using System.Net.Sockets;
using Commonweal.Platform;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>What stops a verb, said in one line on standard error; what it returns is the exit code.</summary>
internal static class OneLine
{
    /// <summary>The input is wrong, or what is needed is not there.</summary>
    public const int Wrong = 2;

    public static async Task<int> OrAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (BrokenRuleException wrong)
        {
            return Say(wrong.Message);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Say(unreadable.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Say("Nothing was changed: somebody else changed the same things meanwhile; run it again");
        }
        catch (DbUpdateException refused)
        {
            return Say($"Nothing was changed: the store refuses it ({refused.GetBaseException().Message})");
        }
        catch (DbException unusable)
        {
            return Say($"The database cannot be {(unusable.InnerException is SocketException ? "reached" : "used")}: {unusable.Message}");
        }
    }

    public static int Say(string message)
    {
        Console.Error.WriteLine(message.ReplaceLineEndings(" "));
        return Wrong;
    }
}
