namespace Smooch.Sunshine.Tests;

/// <summary>A transcript is complete and without duplicates, in both directions, from any cursor, and while messages arrive.</summary>
public sealed class TranscriptTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int, MessageDirection> Sizes
    {
        get
        {
            var data = new TheoryData<int, MessageDirection>();
            foreach (var count in new[] { 0, 1, 99, 100, 101, 199, 200, 201, 1_000 })
            {
                data.Add(count, MessageDirection.NewestFirst);
                data.Add(count, MessageDirection.OldestFirst);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_message_is_returned_exactly_once(int count, MessageDirection direction)
    {
        using var service = new PagedService(count);
        using var sunshine = Client(service);
        var expected = Enumerable.Range(0, count).Select(PagedService.Id);
        Assert.Equal(
            direction == MessageDirection.NewestFirst ? expected.Reverse() : expected,
            await IdsAsync(sunshine.Messages.EnumerateAsync("c1", direction)));
    }

    [Fact]
    public async Task Enumeration_goes_on_from_any_saved_cursor()
    {
        using var service = new PagedService(250);
        using var sunshine = Client(service);
        foreach (var number in Enumerable.Range(0, 250))
        {
            var cursor = PagedService.Id(number);
            Assert.Equal(number, (await IdsAsync(sunshine.Messages.EnumerateAsync("c1", cursor: cursor))).Count);
            Assert.Equal(
                249 - number,
                (await IdsAsync(sunshine.Messages.EnumerateAsync("c1", MessageDirection.OldestFirst, cursor))).Count);
        }
    }

    [Theory]
    [InlineData(MessageDirection.NewestFirst)]
    [InlineData(MessageDirection.OldestFirst)]
    public async Task Messages_that_arrive_meanwhile_move_nothing(MessageDirection direction)
    {
        using var service = new PagedService(300);
        var next = 300;
        service.Before = ids =>
        {
            if (next < 340)
                ids.Add(PagedService.Id(next++));
        };
        using var sunshine = Client(service);
        var read = await IdsAsync(sunshine.Messages.EnumerateAsync("c1", direction));
        Assert.Equal(read.Count, read.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Enumerable.Range(0, 300).Select(PagedService.Id).Except(read));
    }

    [Fact]
    public async Task One_page_is_in_memory_and_one_request_is_sent_for_each()
    {
        using var service = new PagedService(1_000);
        using var sunshine = Client(service);
        await foreach (var page in sunshine.Messages.EnumerateAsync("c1").AsPages().WithCancellation(Cancellation))
            Assert.Equal(100, page.Items.Count);
        Assert.Equal(10, service.Requests);
    }

    [Fact]
    public void Users_cannot_be_listed_without_the_filter_that_the_service_demands() => Assert.All(
        typeof(UsersClient).GetMethods().Where(method => method.Name.StartsWith("List", StringComparison.Ordinal)),
        method =>
            Assert.Equal(["email"], method.GetParameters().Where(parameter => !parameter.IsOptional).Select(parameter => parameter.Name)));

    private static SunshineClient Client(PagedService service) =>
        new(
            new SunshineClientOptions { Subdomain = "acme", AppId = "app1", Credential = SmoochCredential.Basic("app_key", "secret") },
            service);

    private static async Task<List<string>> IdsAsync(SmoochList<Message> messages)
    {
        var ids = new List<string>();
        await foreach (var message in messages.WithCancellation(Cancellation))
            ids.Add(message.Id);
        return ids;
    }
}
