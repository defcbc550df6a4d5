namespace Smooch.Testing.Tests.Contract;

public sealed class ErrorContract
{
    private const string NoId = "000000000000000000000000";

    public static IEnumerable<TheoryDataRow<string>> Services => ContractService.All;

    [Theory, MemberData(nameof(Services))]
    public async Task A_wrong_secret_is_rejected_with_401_and_a_code(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var options = smooch.Options;
        using var stranger = new SmoochClient(new SmoochClientOptions
        {
            AppId = options.AppId,
            BaseAddress = options.BaseAddress,
            Credential = SmoochCredential.SigningKey("app_" + NoId, new string('x', 86)),
        });
        var rejection = await Assert.ThrowsAsync<SmoochAuthenticationException>(() => stranger.Webhooks.ListAsync(Fake.Token));
        Assert.Equal(401, (int)rejection.StatusCode);
        Assert.False(string.IsNullOrEmpty(rejection.Code));
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_missing_resource_results_in_404_and_a_code(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Client.AppUsers.GetAsync($"nobody-{Guid.NewGuid():N}", Fake.Token));
        var webhook = await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Client.Webhooks.GetAsync(NoId, Fake.Token));
        Assert.All([user, webhook], error =>
        {
            Assert.Equal(404, (int)error.StatusCode);
            Assert.False(string.IsNullOrEmpty(error.Code));
        });
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_user_that_has_not_spoken_has_no_history(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        Assert.Null(await smooch.Client.AppUsers.TryGetMessagesAsync(user.Id, cancellationToken: Fake.Token));
    }
}
