using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The report for the exception message of a dialogue.</summary>
internal static class DialogueReport
{
    private const int Limit = 20;

    public static DialogueException Failure(string what, UserState user, ConversationState? conversation)
    {
        var service = user.App.Service;
        string[] said, webhooks;
        lock (service.Gate)
        {
            said = [.. (conversation?.Messages ?? []).Select(message => Line(user, message))];
            webhooks = [.. user.App.Webhooks.Select(webhook => $"{webhook.Target} ({string.Join(", ", webhook.Triggers)})")];
        }

        return Failure(what, said, webhooks, service.Journal, service.Webhooks);
    }

    public static DialogueException Failure(
        string what, IReadOnlyList<string> said, IReadOnlyList<string> webhooks, FakeJournal journal, WebhookSender sender)
    {
        var text = new StringBuilder(what).AppendLine();
        Add(text, "The conversation so far", said);
        Add(text, "Webhooks of the app", webhooks);
        var deliveries = journal.Deliveries;
        Add(text, "Webhook deliveries", deliveries);
        foreach (var status in deliveries.Skip(deliveries.Count - Limit).Select(delivery => delivery.Status).Distinct())
        {
            if (status is { } code && WebhookResponses.Explain(code) is { } cause)
                text.Append(CultureInfo.InvariantCulture, $"  {code}: {cause}").AppendLine();
        }

        if (sender.Unfinished is > 0 and var unfinished)
        {
            text.Append(CultureInfo.InvariantCulture, $"Deliveries that wait for a response or a retry: {unfinished}");
            text.AppendLine(deliveries.Any(delivery => delivery.WillRetry)
                ? " (WebhookRetryDelay in the options of the fake is the time before a retry)"
                : "");
        }

        Add(text, "Requests rejected", [.. journal.Requests.Where(request => request.Status is 0 or >= 400)]);
        return new DialogueException(text.ToString().TrimEnd());
    }

    public static string Line(UserState user, MessageState message)
    {
        var who = message.Role == "appUser" ? DisplayNames.For(user, user.CurrentClient) : message.Role;
        var type = (string?)message.Content["type"];
        var buttons = string.Concat(message.Actions().Select(action => $" [{action["text"]}]"));
        return type == "text"
            ? $"{who}: {message.Content["text"]}{buttons}"
            : $"{who}: ({type}) {Gist(message.Content)}{buttons}".TrimEnd();
    }

    private static string Gist(JsonObject content) =>
        (string?)content["mediaUrl"] ?? (string?)content["textFallback"] ?? ((string?)content["text"])?.Trim() ?? "";

    private static void Add<T>(StringBuilder text, string title, IReadOnlyList<T> lines)
    {
        var left = lines.Count > Limit ? string.Create(CultureInfo.InvariantCulture, $", the last {Limit} of {lines.Count}") : "";
        text.Append(title).Append(left).AppendLine(lines.Count == 0 ? ": none" : ":");
        foreach (var line in lines.Skip(lines.Count - Limit))
            text.Append("  ").Append(line).AppendLine();
    }
}
