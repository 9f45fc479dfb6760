using System.Globalization;
using System.Net.Mail;
using Commonweal.Platform;
using Commonweal.Platform.Letters;

namespace Commonweal.Web.Hosting;

/// <summary>Letters: the mail server that takes them, by the settings, and the round that hands them over.</summary>
internal static class Mailing
{
    private const string ServerSetting = "COMMONWEAL_POST_SERVER";
    private const string FromSetting = "COMMONWEAL_POST_FROM";
    private const string UserSetting = "COMMONWEAL_POST_USER";
    private const string PasswordSetting = "COMMONWEAL_POST_PASSWORD";
    private const int UsualPort = 587;

    private static readonly TimeSpan s_often = TimeSpan.FromSeconds(30);

    public static void AddMailing(this IServiceCollection services) => services.AddSingleton<SendLetters>().AddHostedService<Rounds>();

    /// <summary>The server that the settings name, or none.</summary>
    public static MailServer Named(IConfiguration settings)
    {
        string? Of(string setting) => string.IsNullOrWhiteSpace(settings[setting]) ? null : settings[setting]!.Trim();
        var (from, user, password) = (Of(FromSetting), Of(UserSetting), Of(PasswordSetting));
        if (Of(ServerSetting) is not { } server)
        {
            return (from ?? user ?? password) is null ? MailServer.None : throw new BrokenRuleException($"{ServerSetting} is not set, though other settings of letters are: name the server that takes letters, or none of them");
        }

        var port = UsualPort;
        var parts = server.Split(':');
        if (parts.Length > 2 || parts[0].Length == 0 || (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535)))
        {
            throw new BrokenRuleException($"{ServerSetting} is not the name of a server with its port, such as mail.example.org:587");
        }

        return !MailAddress.TryCreate(from, out var sender) ? throw new BrokenRuleException($"{FromSetting} is not an e-mail address from which letters may be, such as Saltmarsh Partnership <partnership@example.org>")
            : (user is null) != (password is null) ? throw new BrokenRuleException($"{UserSetting} and {PasswordSetting} belong together: set both, or neither")
            : new MailServer(parts[0], port, sender, user, password);
    }

    private sealed class Rounds(SendLetters send, MailServer server, TimeProvider clock) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var often = new PeriodicTimer(s_often, clock);
            while (server.IsNamed && await often.WaitForNextTickAsync(stoppingToken))
            {
                await send.RunDueAsync(stoppingToken);
            }
        }
    }
}
