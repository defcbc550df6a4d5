namespace Smooch.Testing.Tests.Contract;

public sealed class WebhookContract
{
    public static IEnumerable<TheoryDataRow<string>> Services => ContractService.All;

    [Theory, MemberData(nameof(Services))]
    public async Task A_webhook_is_created_read_changed_and_deleted(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var webhooks = smooch.Client.Webhooks;
        var created = await smooch.CreateWebhookAsync(WebhookTrigger.MessageAppUser, WebhookTrigger.Postback);
        Assert.Matches("^[0-9a-f]{24}$", created.Id);
        Assert.False(created.Secret.IsEmpty);
        Assert.Equal(ContractService.WebhookTarget, created.Target);

        var found = await webhooks.GetAsync(created.Id, Fake.Token);
        Assert.Equal(
            [WebhookTrigger.MessageAppUser, WebhookTrigger.Postback],
            found.Triggers.OrderBy(trigger => trigger.ToString(), StringComparer.Ordinal));
        Assert.Contains(created.Id, (await webhooks.ListAsync(Fake.Token)).Select(webhook => webhook.Id));

        var changed = await webhooks.UpdateAsync(
            created.Id,
            new WebhookUpdate { Triggers = [WebhookTrigger.ConversationRead] },
            Fake.Token);
        Assert.Equal([WebhookTrigger.ConversationRead], changed.Triggers);
        Assert.Equal(created.Target, changed.Target);
        Assert.Equal(created.Secret, changed.Secret);

        await webhooks.DeleteAsync(created.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => webhooks.GetAsync(created.Id, Fake.Token));
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_trigger_that_does_not_exist_is_rejected(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var rejection = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.CreateWebhookAsync("no:such:trigger"));
        Assert.Equal(400, (int)rejection.StatusCode);
    }
}
