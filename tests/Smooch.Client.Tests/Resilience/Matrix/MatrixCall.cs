namespace Smooch.Client.Tests.Resilience;

/// <summary>A call of the matrix: one of each kind that failures are distinguished by.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Send">Sends the call; the string is the id of a message that may be removed.</param>
/// <param name="Effects">Counts what the call has done; null for a call that does nothing.</param>
internal sealed record MatrixCall(
    string Name,
    Func<SmoochClient, string, CancellationToken, Task> Send,
    Func<MatrixService, string, Task<int>>? Effects)
{
    public const string UserId = "mira@example.org";

    /// <summary>Large enough to leave in several pieces.</summary>
    private static readonly byte[] Picture = new byte[300_000];

    public static IReadOnlyList<MatrixCall> All { get; } =
    [
        new("read", (smooch, _, token) => smooch.AppUsers.GetAsync(UserId, token), null),
        new(
            "change",
            (smooch, _, token) => smooch.AppUsers.UpdateAsync(UserId, new AppUserUpdate { Surname = "Holt" }, token),
            async (service, _) => await service.SurnameAsync() == "Holt" ? 1 : 0),
        new(
            "removal",
            (smooch, id, token) => smooch.AppUsers.DeleteMessageAsync(UserId, id, token),
            (service, id) => Task.FromResult(service.Has(id) ? 0 : 1)) { ReadsResponse = false },
        new(
            "read mark",
            (smooch, _, token) => smooch.Conversations.MarkReadAsync(UserId, token),
            (service, _) => Task.FromResult(service.User.UnreadCount == 0 ? 1 : 0)) { ReadsResponse = false },
        new(
            "empty POST",
            (smooch, _, token) =>
                smooch.Raw.SendAsync(
                    new RawRequest(HttpMethod.Post, "/appusers/{userId}/conversation/read") { Values = { ["userId"] = UserId } },
                    token),
            (service, _) => Task.FromResult(service.User.UnreadCount == 0 ? 1 : 0)),
        new(
            "message",
            (smooch, _, token) => smooch.AppUsers.SendMessageAsync(UserId, "Hello!", token),
            (service, _) => Task.FromResult(service.Sent)) { SendsMessage = true },
        new(
            "image",
            (smooch, _, token) => UploadAsync(smooch, new MemoryStream(Picture), token),
            (service, _) => Task.FromResult(service.Sent)) { SendsMessage = true, Patience = MatrixService.Timeout },
        new(
            "image read once",
            (smooch, _, token) => UploadAsync(smooch, new OneWayStream(Picture), token),
            (service, _) => Task.FromResult(service.Sent)) { SendsMessage = true, Patience = MatrixService.Timeout },
    ];

    /// <summary>Gets a value indicating whether the body of a response matters to the call.</summary>
    public bool ReadsResponse { get; init; } = true;

    /// <summary>Gets a value indicating whether the call sends a message: exactly one, or none.</summary>
    public bool SendsMessage { get; init; }

    /// <summary>Gets how long an attempt lasts that gets no response. Uploads have only the time of the whole call.</summary>
    public TimeSpan Patience { get; init; } = MatrixService.AttemptTimeout;

    public static MatrixCall Named(string name) => All.Single(call => call.Name == name);

    private static async Task UploadAsync(SmoochClient smooch, Stream content, CancellationToken cancellationToken)
    {
        await using (content)
            await smooch.AppUsers.UploadImageAsync(
                UserId,
                new ImageUpload { Content = content, FileName = "map.png" },
                cancellationToken: cancellationToken);
    }

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
