using System.Text.Json;
using Smooch.MessageBird;
using Smooch.Sunshine;

namespace Smooch.Soak.Instances;

/// <summary>The program of the businesses: clients of all three APIs that send and page, as the lines of its input ask.</summary>
internal static class Business
{
    public static async Task<int> RunAsync()
    {
        var settings = SoakSettings.Read();
        var (smoochOptions, sunshineOptions, birdOptions) =
            (new SmoochClientOptions(), new SunshineClientOptions(), new MessageBirdClientOptions());
        SoakClients.Configure(smoochOptions, settings);
        SoakClients.Configure(sunshineOptions, settings);
        SoakClients.Configure(birdOptions, settings);
        using var smooch = new SmoochClient(smoochOptions);
        using var sunshine = new SunshineClient(sunshineOptions);
        using var messageBird = new MessageBirdClient(birdOptions);
        var apis = new Dictionary<string, Conversations>
        {
            ["v1.1"] = new SmoochConversations(smooch),
            ["v2"] = new SunshineConversations(sunshine),
            ["MessageBird"] = new BirdConversations(messageBird),
        };
        Reports.Write($"ready {settings.PublicUrl}");
        await Reports.ServeAsync(line => ExecuteAsync(apis, line));
        return 0;
    }

    private static async Task ExecuteAsync(Dictionary<string, Conversations> apis, string line)
    {
        var (number, command, api, app, target, text) = line.Split('\t') is [var a, var b, var c, var d, var e, var f]
            ? (a, b, apis[c], d, e, f)
            : throw new FormatException($"'{line}' is not a command.");
        var result = command switch
        {
            "send" => await Conversations.SendAsync(api, app, target, text, CancellationToken.None) ? "true" : "false",
            "page" => await PageAsync(api, app, target),
            "delete" => await DeleteAsync(api, app, target),
            _ => throw new FormatException($"'{command}' is not a command."),
        };
        Reports.Write($"done {number} {result}");
    }

    /// <summary>The texts of all messages as a JSON array; null when the history cannot be read.</summary>
    private static async Task<string> PageAsync(Conversations api, string app, string target)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                var messages = await api.ListAsync(app, target).ToListAsync();
                var isTwice = messages.DistinctBy(message => message.Id).Count() < messages.Count;
                return JsonSerializer.Serialize(messages.Select(message => message.Text).Concat(isTwice ? [Texts.Twice] : []));
            }
            catch (SmoochException)
            {
                // It is tried again from the start.
            }
        }

        return "null";
    }

    private static async Task<string> DeleteAsync(Conversations api, string app, string target)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                await api.DeleteAsync(app, target);
                return "true";
            }
            catch (SmoochNotFoundException)
            {
                return "true";
            }
            catch (SmoochException)
            {
                // It is tried again.
            }
        }

        return "false";
    }
}
