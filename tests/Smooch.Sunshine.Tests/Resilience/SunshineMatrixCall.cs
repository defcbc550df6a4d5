namespace Smooch.Sunshine.Tests.Resilience;

/// <summary>A call of a matrix: one of each kind that failures are distinguished by.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Send">Sends the call.</param>
/// <param name="Effects">Counts what the call has done; null for a call that does nothing.</param>
internal sealed record SunshineMatrixCall(
    string Name,
    Func<SunshineService, CancellationToken, Task> Send,
    Func<SunshineService, int>? Effects)
{
    /// <summary>Large enough to be sent in several pieces.</summary>
    private static readonly byte[] Picture = new byte[300_000];

    public static IReadOnlyList<SunshineMatrixCall> All { get; } =
    [
        new("read", (service, token) => service.Client.Users.GetAsync(SunshineService.UserId, cancellationToken: token), null),
        new("list", (service, token) => service.Client.Messages.EnumerateAsync(service.Conversation.Id).ToListAsync(token).AsTask(), null),
        new(
            "change",
            (service, token) => service.Client.Users.UpdateAsync(
                SunshineService.UserId,
                new UserUpdate { Profile = new() { Surname = "Holt" } },
                cancellationToken: token),
            service => (string?)service.User.Json["profile"]?["surname"] == "Holt" ? 1 : 0),
        new(
            "removal",
            (service, token) => service.Client.Messages.DeleteAsync(service.Conversation.Id, service.MessageId, token),
            service => service.Has(service.MessageId) ? 0 : 1) { ReadsResponse = false },
        new(
            "typing",
            (service, token) => service.Client.Activities.StartTypingAsync(service.Conversation.Id, token),
            service => service.Conversation.IsBusinessTyping ? 1 : 0) { ReadsResponse = false },
        new(
            "pass",
            (service, token) => service.Client.Control.PassAsync(service.Conversation.Id, "desk", cancellationToken: token),
            service => service.Conversation.InControl == "desk" ? 1 : 0) { ReadsResponse = false },
        new(
            "offer",
            (service, token) => service.Client.Control.OfferAsync(service.Conversation.Id, "desk", cancellationToken: token),
            service => service.Conversation.Offered == "desk" ? 1 : 0) { ReadsResponse = false },
        new(
            "user",
            (service, token) => service.Client.Users.CreateAsync(new NewUser { ExternalId = "tom" }, token),
            service => service.Fake.App.Users.Count(user => user.UserId == "tom")),
        new(
            "message",
            (service, token) => service.Client.Messages.SendAsync(service.Conversation.Id, "Hello!", token),
            service => service.Sent),
        new(
            "upload",
            (service, token) => UploadAsync(service, new MemoryStream(Picture), token),
            null) { Patience = FaultedService.Timeout },
        new("upload read once", (service, token) => UploadAsync(service, new OneWayStream(Picture), token), null)
        {
            Patience = FaultedService.Timeout,
        },
    ];

    /// <summary>Gets a value indicating whether the body of a response matters to the call.</summary>
    public bool ReadsResponse { get; init; } = true;

    /// <summary>Gets how long an attempt lasts that gets no response. Uploads have only the time of the whole call.</summary>
    public TimeSpan Patience { get; init; } = FaultedService.AttemptTimeout;

    public static SunshineMatrixCall Named(string name) => All.Single(call => call.Name == name);

    private static async Task UploadAsync(SunshineService service, Stream content, CancellationToken cancellationToken)
    {
        await using (content)
            await service.Client.Attachments.UploadAsync(
                new AttachmentUpload { Content = content, FileName = "map.png" },
                cancellationToken: cancellationToken);
    }

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
