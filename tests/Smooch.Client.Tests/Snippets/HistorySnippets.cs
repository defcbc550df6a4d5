using Smooch.Testing;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/history.md.</summary>
public sealed class HistorySnippets : PageSnippets<HistorySnippets>
{
    private const int Messages = 250;

    private readonly Archive archive = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var start = new DateTimeOffset(2016, 8, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
        service.App.AppendHistory(
            userId,
            Enumerable.Range(1, Messages).Select(n => new FakeHistoryMessage($"Message {n}", start + (n / 4))));
    }

    [Fact]
    public async Task Enumerate()
    {
        // snippet:enumerate
        await foreach (var message in smooch.AppUsers.EnumerateMessagesAsync(userId, HistoryDirection.OldestFirst))
            Console.WriteLine($"{message.Received:u} {message.Text}");
        // endsnippet

        Assert.Equal(Enumerable.Range(1, Messages).Select(n => $"2016-08-01 00:00:00Z Message {n}"), Console.Lines);
    }

    [Fact]
    public async Task Resume()
    {
        string? saved = null;
        await foreach (var first in smooch.AppUsers.EnumerateMessagesAsync(userId).AsPages())
        {
            archive.Texts.AddRange(first.Messages.Select(message => message.Text));
            saved = first.Cursor.ToString();
            break;
        }

        Assert.InRange(archive.Texts.Count, 1, Messages - 1);
        // snippet:resume
        var options = new MessageHistoryOptions { Cursor = saved is null ? null : MessageCursor.Parse(saved) };
        await foreach (var page in smooch.AppUsers.EnumerateMessagesAsync(userId, options).AsPages())
        {
            await archive.AddAsync(page.Messages);
            saved = page.Cursor.ToString();
        }
        // endsnippet

        Assert.Equal(Messages, archive.Texts.Distinct().Count());
        Assert.Equal(Messages, archive.Texts.Count);
        Assert.Equal(HistoryDirection.NewestFirst, MessageCursor.Parse(saved!).Direction);
    }

    [Fact]
    public async Task A_finished_enumeration_is_continued_with_newer_messages()
    {
        MessageCursor? cursor = null;
        await foreach (var page in smooch.AppUsers.EnumerateMessagesAsync(userId, HistoryDirection.OldestFirst).AsPages())
            cursor = page.Cursor;
        await mira.SayAsync("One more", Cancellation);

        var since = smooch.AppUsers.EnumerateMessagesAsync(
            userId,
            new MessageHistoryOptions { Direction = HistoryDirection.OldestFirst, Cursor = MessageCursor.Parse(cursor!.ToString()) });

        Assert.Equal("One more", Assert.Single(await since.ToListAsync(Cancellation)).Text);
    }

    [Fact]
    public async Task Prefetch()
    {
        var cancellationToken = Cancellation;
        // snippet:prefetch
        var history = smooch.AppUsers.EnumerateMessagesAsync(userId, new MessageHistoryOptions { Prefetch = true });
        await foreach (var message in history.WithCancellation(cancellationToken))
            await archive.AddAsync([message]);
        // endsnippet

        Assert.Equal(Messages, archive.Texts.Count);
    }

    [Fact]
    public async Task Page()
    {
        // snippet:page
        var newest = await smooch.AppUsers.GetMessagesAsync(userId);
        var before = await smooch.AppUsers.TryGetMessagesAsync(userId, before: newest.Messages[0].Received);
        Console.WriteLine($"unread: {newest.Conversation?.UnreadCount}, older: {before?.Messages.Count ?? 0}");
        // endsnippet

        Assert.EndsWith("older: 100", Assert.Single(Console.Lines), StringComparison.Ordinal);
    }

    private sealed class Archive
    {
        public List<string?> Texts { get; } = [];

        public Task AddAsync(IReadOnlyList<Message> messages)
        {
            Texts.AddRange(messages.Select(message => message.Text));
            return Task.CompletedTask;
        }
    }
}
