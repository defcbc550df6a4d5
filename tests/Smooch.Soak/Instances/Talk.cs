using System.Text.Json;

namespace Smooch.Soak.Instances;

/// <summary>
/// One worker: it has a conversation with a new user in each round. The user sends some messages and waits for the replies, as people do;
/// meanwhile the business sends and pages. It is judged some minutes later, since a duplicate may come late.
/// </summary>
#pragma warning disable CA5394 // Not a secret.
internal sealed class Talk(
    Func<Party> create,
    SoakProcess business,
    EventLedger ledger,
    SendCounts counts,
    SoakRate rate,
    Func<int> nextConversation,
    TimeSpan judgeAfter,
    int seed)
{
    private const int Rounds = 6;
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(10);

    private readonly Random random = new(seed);
    private readonly Queue<Conversation> ended = new();

    public async Task RunAsync(CancellationToken until)
    {
        while (!until.IsCancellationRequested)
        {
            ended.Enqueue(await TalkAsync(until));
            while (ended.TryPeek(out var oldest) && oldest.Age > judgeAfter)
                await JudgeAsync(ended.Dequeue());
        }
    }

    /// <summary>Judges what was not judged yet.</summary>
    public async Task FinishAsync()
    {
        while (ended.TryDequeue(out var conversation))
            await JudgeAsync(conversation);
    }

    private async Task<Conversation> TalkAsync(CancellationToken until)
    {
        var conversation = new Conversation(nextConversation(), create());
        for (var round = 0; round < Rounds && !until.IsCancellationRequested; round++)
        {
            for (var i = random.Next(3); i >= 0; i--)
            {
                await rate.WaitAsync();
                await conversation.Party.SayAsync(conversation.Say());
            }

            if (random.Next(2) == 0)
            {
                await rate.WaitAsync();
                await SendAsync(conversation);
            }

            if (random.Next(3) == 0)
                await PageAsync(conversation);
            await WaitForRepliesAsync(conversation);
        }

        conversation.End();
        return conversation;
    }

    private async Task SendAsync(Conversation conversation)
    {
        var text = conversation.NextBusiness();
        var hasArrived = await AskAsync("send", conversation.Party, conversation.Party.FindConversation(), text) == "true";
        (hasArrived ? conversation.Sent : conversation.Rejected).Add(text);
    }

    /// <summary>A list returns each message once, and all that were there before it started.</summary>
    private async Task PageAsync(Conversation conversation)
    {
        var before = conversation.Party.Messages();
        var response = await AskAsync("page", conversation.Party, conversation.Party.FindConversation());
        counts.Add(static all => all.Pages++);
        if (JsonSerializer.Deserialize<List<string?>>(response) is not { } listed)
            return;
        if (before.FirstOrDefault(text => !listed.Contains(text)) is { } missing)
            counts.Complain($"A list of {conversation.Party.Api} did not return '{missing}'.");
        if (listed.Contains(Texts.Twice))
            counts.Complain($"A list of {conversation.Party.Api} returned a message more than once.");
    }

    private async Task WaitForRepliesAsync(Conversation conversation)
    {
        var seen = -1;
        for (var deadline = DateTimeOffset.UtcNow + MostWait; DateTimeOffset.UtcNow < deadline;)
        {
            var count = conversation.Party.Count();
            if (count != seen && count >= conversation.Said * 2)
            {
                seen = count;
                var texts = conversation.Party.Messages().ToHashSet();
                if (conversation.Replies.All(texts.Contains))
                    return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        counts.Complain($"Conversation {conversation.Number} of {conversation.Party.Api} waited too long for a reply.");
    }

    private async Task JudgeAsync(Conversation conversation)
    {
        var complaints = ledger.Close(conversation.Number, conversation.Said, out var repeated);
        foreach (var wrong in complaints)
            counts.Complain($"{conversation.Party.Api}: {wrong}");
        Judge(conversation, conversation.Party.Messages().CountBy(text => text).ToDictionary(), repeated);
        await AskAsync("delete", conversation.Party, conversation.Party.User);
    }

    private void Judge(Conversation conversation, Dictionary<string, int> there, IReadOnlySet<int> repeated)
    {
        var replies = conversation.Replies.ToList();
        counts.Add(all =>
        {
            all.Said += conversation.Said;
            all.Replies += replies.Count;
            all.Business += conversation.Sent.Count + conversation.Rejected.Count;
            all.Arrived += replies.Concat(conversation.Sent).Count(there.ContainsKey);
            all.Lost += replies.Concat(conversation.Sent).Count(text => !there.ContainsKey(text));
            all.Rejected += conversation.Rejected.Count;
            all.Denied += conversation.Rejected.Count(there.ContainsKey);
            all.DoubledByKill += replies.Where((text, number) => there.GetValueOrDefault(text) > 1 && repeated.Contains(number)).Count();
            all.Doubled += replies.Where((text, number) => there.GetValueOrDefault(text) > 1 && !repeated.Contains(number)).Count()
                + conversation.Sent.Count(text => there.GetValueOrDefault(text) > 1);
        });
    }

    private Task<string> AskAsync(string command, Party party, string target, string text = "") =>
        business.AskAsync(command, party.Api, party.App, target, text);
}
#pragma warning restore CA5394
