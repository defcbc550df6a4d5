namespace Smooch.Testing.Tests.Management;

/// <summary>Apps and their keys, through the SDK.</summary>
public sealed class AppTests
{
    public static IEnumerable<TheoryDataRow<SmoochApiVersion>> Versions => Account.Versions;

    [Theory, MemberData(nameof(Versions))]
    public async Task An_app_is_created_read_changed_and_deleted(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        var apps = account.Client.Apps;
        var created = await apps.CreateAsync(
            new NewApp
            {
                Name = "Parcels",
                Settings = new NewAppSettings { UseAnimalNames = true },
                Metadata = new FlatObject { ["tenant"] = "north", ["seats"] = 12 },
            },
            Fake.Token);
        Assert.Matches("^[0-9a-f]{24}$", created.Id);
        Assert.Equal("Parcels", created.Name);
        Assert.Matches("^[a-z0-9]{25}$", created.AppToken.Reveal());
        Assert.Equal((true, true), (created.Settings!.UseAnimalNames, created.Settings.MaskCreditCardNumbers));
        Assert.Equal(("north", 12), (created.Metadata["tenant"], created.Metadata["seats"]));

        var renamed = await apps.UpdateAsync(
            created.Id,
            new AppUpdate { Name = "Letters", Settings = new AppSettingsUpdate { MaskCreditCardNumbers = false } },
            Fake.Token);
        Assert.Equal(("Letters", true, false), (renamed.Name, renamed.Settings!.UseAnimalNames, renamed.Settings.MaskCreditCardNumbers));
        Assert.Equal(created.Metadata, renamed.Metadata);
        Assert.Equal(created.AppToken, renamed.AppToken);
        var found = await apps.GetAsync(created.Id, Fake.Token);
        Assert.Equal((renamed.Name, renamed.Settings), (found.Name, found.Settings));

        await apps.DeleteAsync(created.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => apps.GetAsync(created.Id, Fake.Token));
    }

    [Fact]
    public async Task A_setting_that_is_left_alone_stays_and_one_that_is_cleared_is_as_it_was_at_first()
    {
        await using var account = await Account.StartAsync();
        var apps = account.Client.Apps;
        var app = await apps.CreateAsync(
            new NewApp
            {
                Name = "Parcels",
                Settings = new NewAppSettings
                {
                    MaskCreditCardNumbers = false,
                    ConversationRetentionSeconds = 86_400,
                    EchoPostback = true,
                    IgnoreAutoConversationStart = true,
                },
            },
            Fake.Token);
        Assert.Equal(
            (86_400, true, true),
            (app.Settings!.ConversationRetentionSeconds, app.Settings.EchoPostback, app.Settings.IgnoreAutoConversationStart));

        app = await apps.UpdateAsync(app.Id, new AppUpdate { Settings = new AppSettingsUpdate { EchoPostback = false } }, Fake.Token);
        Assert.Equal(
            (86_400, false, true),
            (app.Settings!.ConversationRetentionSeconds, app.Settings.EchoPostback, app.Settings.IgnoreAutoConversationStart));

        app = await apps.UpdateAsync(
            app.Id,
            new AppUpdate { Settings = new AppSettingsUpdate { ConversationRetentionSeconds = null, MaskCreditCardNumbers = null } },
            Fake.Token);
        Assert.Null(app.Settings!.ConversationRetentionSeconds);
        Assert.Equal((true, false), (app.Settings.MaskCreditCardNumbers, app.Settings.EchoPostback));
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Apps_are_listed_over_several_pages(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        List<string> ids = [account.Fake.AppId];
        for (var i = 0; i < 6; i++)
            ids.Add((await account.Client.Apps.CreateAsync("App " + i, Fake.Token)).Id);

        var before = account.Fake.Journal.Requests.Count;
        Assert.Equal(ids, (await Account.ReadAsync(account.Client.Apps.ListAsync(pageSize: 3))).Select(app => app.Id));
        Assert.Equal(
            ["?limit=3", "?limit=3&offset=3", "?limit=3&offset=6"],
            account.Fake.Journal.Requests.Skip(before).Select(request => request.Query));
        Assert.Equal(ids, (await Account.ReadAsync(account.Client.Apps.ListAsync())).Select(app => app.Id));
    }

    [Fact]
    public async Task Apps_can_be_listed_of_one_service_account()
    {
        await using var account = await Account.StartAsync();
        var robot = await account.Client.ServiceAccounts.CreateAsync("robot", Fake.Token);
        var key = await account.Client.ServiceAccounts.CreateKeyAsync(robot.Id, "k", Fake.Token);
        using var client = account.As(SmoochCredential.SigningKey(key.Id, key.Secret.Reveal(), SmoochScope.Account));
        var own = await client.Apps.CreateAsync("Own", Fake.Token);

        Assert.Equal(own.Id, Assert.Single(await Account.ReadAsync(account.Client.Apps.ListAsync(robot.Id))).Id);
        Assert.Equal(own.Id, Assert.Single(await Account.ReadAsync(client.Apps.ListAsync())).Id);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => client.Apps.GetAsync(account.Fake.AppId, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            Account.ReadAsync(account.Client.Apps.ListAsync("000000000000000000000000")));
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task A_key_and_its_JWT_open_the_app_until_the_key_is_deleted(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        var (apps, appId) = (account.Client.Apps, account.Fake.AppId);
        var key = await apps.CreateKeyAsync(appId, "bot", Fake.Token);
        Assert.StartsWith("app_", key.Id, StringComparison.Ordinal);
        Assert.Equal("bot", key.Name);
        Assert.Equal(key, await apps.GetKeyAsync(appId, key.Id, Fake.Token));
        Assert.Contains(key, await apps.ListKeysAsync(appId, Fake.Token));

        var jwt = await apps.GetJwtAsync(appId, key.Id, Fake.Token);
        using var signing = account.As(SmoochCredential.SigningKey(key.Id, key.Secret.Reveal()), version);
        using var bearing = account.As(SmoochCredential.Jwt(jwt.Reveal()), version);
        Assert.Empty(await signing.Webhooks.ListAsync(Fake.Token));
        Assert.Empty(await bearing.Webhooks.ListAsync(Fake.Token));

        await apps.DeleteKeyAsync(appId, key.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => signing.Webhooks.ListAsync(Fake.Token));
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => bearing.Webhooks.ListAsync(Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => apps.GetKeyAsync(appId, key.Id, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => apps.GetJwtAsync(appId, key.Id, Fake.Token));
    }

    [Fact]
    public async Task An_app_has_an_integration_id_for_each_SDK()
    {
        await using var account = await Account.StartAsync();
        var ids = await account.Client.Apps.GetSdkIdsAsync(account.Fake.AppId, Fake.Token);
        Assert.Equal(3, new[] { ids.AndroidIntegrationId, ids.IosIntegrationId, ids.WebIntegrationId }.OfType<string>().Distinct().Count());
    }

    [Fact]
    public async Task The_app_of_the_client_plays_no_part_and_its_key_is_not_enough()
    {
        await using var account = await Account.StartAsync();
        var (fake, scope) = (
            account.Fake,
            SmoochCredential.SigningKey(account.Fake.AccountKeyId, account.Fake.AccountSecret, SmoochScope.Account));
        using var ofApp = account.As(scope, appId: fake.AppId);
        Assert.Equal(fake.AppId, (await ofApp.Apps.GetAsync(fake.AppId, Fake.Token)).Id);
        Assert.Equal($"/v1.1/apps/{fake.AppId}", fake.Journal.Requests[^1].Path);
        Assert.Equal(fake.AppId, Assert.Single(await Account.ReadAsync(ofApp.ForApp("5bf0ab02e3c90d0022f4b832").Apps.ListAsync())).Id);

        using var app = fake.CreateClient();
        var rejected = await Assert.ThrowsAsync<SmoochPermissionException>(() => app.Apps.CreateAsync("Parcels", Fake.Token));
        Assert.EndsWith("It accepts: account.", rejected.Message, StringComparison.Ordinal);
    }
}
