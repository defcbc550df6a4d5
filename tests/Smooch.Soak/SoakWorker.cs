using Smooch.Testing;

namespace Smooch.Soak;

/// <summary>
/// One business: it has a conversation with a new user in each round, and looks at it again some rounds later, since a double may come
/// late.
/// </summary>
#pragma warning disable CA5394 // Reproducible on purpose.
internal sealed class SoakWorker(int number, SoakService service, SoakLedger ledger, int seed)
{
    private const int RoundsLater = 10;

    private readonly Random random = new(seed + number);
    private readonly Queue<SoakUser> toCheck = new();
    private readonly FakeApp app = service.Apps[number];
    private readonly SmoochClient smooch = service.Client(service.Apps[number]);
    private int texts;

    public async Task RunAsync(CancellationToken until)
    {
        for (var round = 0; !until.IsCancellationRequested; round++)
        {
            toCheck.Enqueue(await TalkAsync($"user-{number}-{round}@soak.example"));
            if (toCheck.Count > RoundsLater)
                await CheckAsync(toCheck.Dequeue());
        }
    }

    /// <summary>Looks at what was not looked at yet.</summary>
    public async Task FinishAsync()
    {
        while (toCheck.TryDequeue(out var user))
            await CheckAsync(user);
    }

    private async Task<SoakUser> TalkAsync(string userId)
    {
        var user = new SoakUser(app.CreateUser(new FakeUserOptions { UserId = userId }), userId);
        await SayAsync(user);
        for (var i = 0; i < 8; i++)
        {
            await (random.Next(10) switch
            {
                0 or 1 or 2 => SendAsync(user),
                3 => SendAndGiveUpAsync(user),
                4 => SendImageAsync(user),
                5 or 6 => SayAsync(user),
                7 => TryAsync(token => smooch.AppUsers.GetAsync(userId, token)),
                8 => TryAsync(token => smooch.AppUsers.UpdateAsync(userId, new AppUserUpdate { Surname = $"Holt {i}" }, token)),
                _ => TryAsync(token => smooch.Conversations.MarkReadAsync(userId, token)),
            });
            await Task.Delay(random.Next(20));
        }

        await EnumerateAsync(user);
        return user;
    }

    private string NewText() => $"text {number}-{texts++}";

    private async Task SayAsync(SoakUser user)
    {
        var text = NewText();
        user.Expect(SoakUser.ResponseTo(text), hasArrived: true);
        await user.Person.SayAsync(text);
    }

    private async Task SendAsync(SoakUser user)
    {
        var text = NewText();
        user.Expect(
            text,
            await Sending.SendAsync(
                smooch,
                user.Id,
                token => smooch.AppUsers.SendMessageAsync(user.Id, text, token),
                ledger,
                CancellationToken.None));
    }

    private async Task SendImageAsync(SoakUser user)
    {
        var image = new ImageUpload { Content = new MemoryStream(new byte[2000]), FileName = "map.png", Text = NewText() };
        user.Expect(
            image.Text,
            await Sending.SendAsync(
                smooch,
                user.Id,
                token => smooch.AppUsers.UploadImageAsync(user.Id, image, cancellationToken: token),
                ledger,
                CancellationToken.None));
    }

    private async Task SendAndGiveUpAsync(SoakUser user)
    {
        var text = NewText();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(1, 15)));
        try
        {
            user.Expect(
                text,
                await Sending.SendAsync(
                    smooch,
                    user.Id,
                    token => smooch.AppUsers.SendMessageAsync(user.Id, text, token),
                    ledger,
                    patience.Token));
        }
        catch (OperationCanceledException)
        {
            ledger.Add(Count.GivenUp);
            user.Expect(text, hasArrived: null);
        }
    }

    /// <summary>An enumeration returns each message once, and all of which the sender knows that they arrived.</summary>
    private async Task EnumerateAsync(SoakUser user)
    {
        var sent = user.Expected.Where(text => !text.StartsWith(SoakUser.ResponseTo(""), StringComparison.Ordinal)).ToHashSet();
        var ids = new HashSet<string>();
        var isWhole = await TryAsync(async token =>
        {
            ids.Clear();
            var options = new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Prefetch = random.Next(2) == 0 };
            await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(user.Id, options).WithCancellation(token))
            {
                if (!ids.Add(message.Id))
                    ledger.Complain($"An enumeration of the history of {user.Id} returned message {message.Id} twice.");
                sent.Remove(message.Text ?? "");
            }
        });
        ledger.Add(Count.Enumerations);
        if (isWhole && sent.Count > 0)
            ledger.Complain($"An enumeration of the history of {user.Id} did not return '{sent.First()}'.");
    }

    private async Task CheckAsync(SoakUser user)
    {
        for (var deadline = DateTimeOffset.UtcNow.AddMinutes(1); !user.IsComplete() && DateTimeOffset.UtcNow < deadline;)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
            await service.WhenWebhooksDeliveredAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }

        user.Check(ledger);
        foreach (var url in user.Person.Messages.Select(message => (string?)message["mediaUrl"]).OfType<string>())
            await TryAsync(token => smooch.Attachments.RemoveAsync(url, token));
        await TryAsync(token => smooch.AppUsers.DeleteAsync(user.Id, token));
    }

    /// <summary>Makes a call that may be made again.</summary>
    private async Task<bool> TryAsync(Func<CancellationToken, Task> call)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            ledger.Add(Count.Calls);
            try
            {
                await call(CancellationToken.None);
                return true;
            }
            catch (SmoochNotFoundException)
            {
                return true; // What is to be gone is gone.
            }
            catch (SmoochException)
            {
                ledger.Add(Count.Failures);
            }
        }

        return false;
    }
}
