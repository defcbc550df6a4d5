using System.Text.Json;

namespace Smooch.Client.Tests;

/// <summary>
/// What the API would reject because it is incomplete is rejected before anything is sent, with a message that explains the fix.
/// </summary>
public sealed class RejectedRequestTests
{
    public static TheoryData<string> Messages() => [.. RejectedMessages.All.Select(each => each.Name)];

    public static TheoryData<string> Calls() => [.. RejectedCalls.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task An_incomplete_message_is_rejected(string name)
    {
        var (_, message, reason) = RejectedMessages.All.Single(each => each.Name == name);
        await RejectsAsync((smooch, token) => smooch.AppUsers.SendMessageAsync("mira", message, token), reason);
        await RejectsAsync(
            (smooch, token) => smooch.AppUsers.LinkChannelAsync(
                "mira",
                new ChannelLink
                {
                    Type = ChannelType.Twilio,
                    PhoneNumber = "+34600000000",
                    Confirmation = new LinkConfirmation { Type = LinkConfirmationType.Prompt, Message = message },
                },
                token),
            reason);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task An_incomplete_call_is_rejected(string name)
    {
        var (_, call, reason) = RejectedCalls.All.Single(each => each.Name == name);
        await RejectsAsync(call, reason);
    }

    [Fact]
    public async Task Null_is_rejected_with_the_name_of_its_parameter()
    {
        using var smooch = TestClient.Over(new RecordingHandler());
        var token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentNullException>(
            "message",
            () => smooch.AppUsers.SendMessageAsync("mira", (NewMessage)null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("user", () => smooch.AppUsers.CreateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("update", () => smooch.AppUsers.UpdateAsync("mira", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("link", () => smooch.AppUsers.LinkChannelAsync("mira", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "image",
            () => smooch.AppUsers.UploadImageAsync("mira", null!, cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => smooch.Conversations.SendActivityAsync("mira", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("webhook", () => smooch.Webhooks.CreateAsync((NewWebhook)null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("app", () => smooch.Apps.CreateAsync((NewApp)null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("update", () => smooch.Apps.UpdateAsync("a", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("name", () => smooch.Apps.CreateKeyAsync("a", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("name", () => smooch.ServiceAccounts.CreateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("deployment", () => smooch.Deployments.CreateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("activation", () => smooch.Deployments.ActivateAsync("d", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("code", () => smooch.Deployments.ConfirmAsync("d", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("integration", () => smooch.Integrations.CreateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("update", () => smooch.Integrations.UpdateAsync("i1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("update", () => smooch.Integrations.UpdateProfileAsync("i1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "photo",
            () => smooch.Integrations.UploadProfilePhotoAsync("i1", null!, cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "template",
            () => smooch.Integrations.CreateMessageTemplateAsync("i1", null!, token));
        Assert.Throws<ArgumentNullException>("integrationId", () => smooch.Integrations.ListMessageTemplatesAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("menu", () => smooch.Menus.UpdateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("menu", () => smooch.Menus.CreateForIntegrationAsync("i1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("menu", () => smooch.Menus.UpdateForIntegrationAsync("i1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("template", () => smooch.Templates.CreateAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("message", async () => await smooch.Templates.CreateAsync("name", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("update", () => smooch.Templates.UpdateAsync("t1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "attachment",
            () => smooch.Attachments.UploadAsync(null!, cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentNullException>("path", () => smooch.Attachments.UploadFileAsync(null!, cancellationToken: token));
        await Assert.ThrowsAsync<ArgumentNullException>("mediaUrl", async () => await smooch.Attachments.RemoveAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("notification", () => smooch.Notifications.SendAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>(
            "message",
            async () => await smooch.Notifications.SendAsync("i1", "d1", null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => smooch.Init.InitAsync((InitRequest)null!, token));
        Assert.Throws<ArgumentNullException>("options", () => smooch.AppUsers.EnumerateMessagesAsync("mira", (MessageHistoryOptions)null!));
    }

    private static async Task RejectsAsync(Func<SmoochClient, CancellationToken, Task> call, string reason)
    {
        foreach (var version in new[] { SmoochApiVersion.V1, SmoochApiVersion.V1_1 })
        {
            using var handler = new RecordingHandler();
            using var smooch = TestClient.Over(handler, version);
            var rejection = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(smooch, TestContext.Current.CancellationToken));
            Assert.StartsWith(reason, rejection.Message, StringComparison.Ordinal);
            Assert.Empty(handler.Requests);
        }
    }

    /// <summary>A flat object that is none: only the wire can make one.</summary>
    internal static FlatObject Nested() => JsonSerializer.Deserialize<FlatObject>("""{"deep":{"er":1}}""")!;
}
