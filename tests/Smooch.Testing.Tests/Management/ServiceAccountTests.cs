namespace Smooch.Testing.Tests.Management;

/// <summary>Service accounts and their keys, through the SDK.</summary>
public sealed class ServiceAccountTests
{
    public static IEnumerable<TheoryDataRow<SmoochApiVersion>> Versions => Account.Versions;

    [Theory, MemberData(nameof(Versions))]
    public async Task A_service_account_is_created_read_renamed_and_deleted(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        var robots = account.Client.ServiceAccounts;
        var created = await robots.CreateAsync("robot", Fake.Token);
        Assert.Equal("robot", created.Name);
        Assert.Equal("renamed", (await robots.UpdateAsync(created.Id, "renamed", Fake.Token)).Name);
        Assert.Equal(created with { Name = "renamed" }, await robots.GetAsync(created.Id, Fake.Token));

        await robots.DeleteAsync(created.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => robots.GetAsync(created.Id, Fake.Token));
        Assert.Empty(await Account.ReadAsync(robots.ListAsync()));
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Service_accounts_are_listed_over_several_pages(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        List<string?> names = [.. Enumerable.Range(0, 30).Select(i => "robot " + i)];
        foreach (var name in names)
            await account.Client.ServiceAccounts.CreateAsync(name!, Fake.Token);

        Assert.Equal(names, (await Account.ReadAsync(account.Client.ServiceAccounts.ListAsync())).Select(robot => robot.Name));
        Assert.Equal(names, (await Account.ReadAsync(account.Client.ServiceAccounts.ListAsync(pageSize: 7))).Select(robot => robot.Name));
        Assert.Equal(names, (await Account.ReadAsync(account.Client.ServiceAccounts.ListAsync(pageSize: 100))).Select(robot => robot.Name));
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task A_key_and_its_JWT_have_the_scope_account_until_the_key_is_deleted(SmoochApiVersion version)
    {
        await using var account = await Account.StartAsync(version);
        var robots = account.Client.ServiceAccounts;
        var robot = await robots.CreateAsync("robot", Fake.Token);
        Assert.Empty(await robots.ListKeysAsync(robot.Id, Fake.Token));
        var key = await robots.CreateKeyAsync(robot.Id, "deploy", Fake.Token);
        Assert.StartsWith("svc_", key.Id, StringComparison.Ordinal);
        Assert.Equal(key, await robots.GetKeyAsync(robot.Id, key.Id, Fake.Token));
        Assert.Equal(key, Assert.Single(await robots.ListKeysAsync(robot.Id, Fake.Token)));

        var jwt = await robots.GetJwtAsync(robot.Id, key.Id, Fake.Token);
        using var bearing = account.As(SmoochCredential.Jwt(jwt.Reveal()), version);
        var own = await bearing.Apps.CreateAsync("Own", Fake.Token);
        Assert.Empty(await bearing.ForApp(own.Id).Webhooks.ListAsync(Fake.Token));

        await robots.DeleteKeyAsync(robot.Id, key.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochAuthenticationException>(() => bearing.Apps.GetAsync(own.Id, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => robots.GetKeyAsync(robot.Id, key.Id, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => robots.CreateKeyAsync("000000000000000000000000", "deploy", Fake.Token));
    }
}
