namespace Smooch.Testing.Tests.Contract;

public sealed class UserContract
{
    public static IEnumerable<TheoryDataRow<string>> Services => ContractService.All;

    [Theory, MemberData(nameof(Services))]
    public async Task A_created_user_is_found_by_both_of_its_ids(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync("Mira", new() { ["plan"] = "gold", ["seats"] = 3, ["active"] = true });
        Assert.Matches("^[0-9a-f]{24}$", user.Id);
        foreach (var id in new[] { user.Id, user.UserId! })
        {
            var found = await smooch.Client.AppUsers.GetAsync(id, Fake.Token);
            Assert.Equal(user.Id, found.Id);
            Assert.Equal("Mira", found.GivenName);
            Assert.Equal("gold", found.Properties["plan"].ToString());
            Assert.Equal(3, found.Properties["seats"].GetInt64());
            Assert.True(found.Properties["active"].GetBoolean());
            Assert.False(found.ConversationStarted);
        }
    }

    [Theory, MemberData(nameof(Services))]
    public async Task An_update_adds_and_leaves_the_rest(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync("Mira", new() { ["plan"] = "gold" });
        await smooch.Client.AppUsers.UpdateAsync(
            user.Id,
            new AppUserUpdate { Surname = "Lund", Properties = new() { ["seats"] = 3 } },
            Fake.Token);
        var updated = await smooch.Client.AppUsers.GetAsync(user.Id, Fake.Token);
        Assert.Equal(("Mira", "Lund"), (updated.GivenName, updated.Surname));
        Assert.Equal("gold", updated.Properties["plan"].ToString());
        Assert.Equal(3, updated.Properties["seats"].GetInt64());
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_userId_that_is_taken_is_a_conflict(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        await Assert.ThrowsAsync<SmoochConflictException>(() =>
            smooch.Client.AppUsers.CreateAsync(new NewAppUser { UserId = user.UserId! }, Fake.Token));
    }

    [Theory, MemberData(nameof(Services))]
    public async Task A_deleted_user_is_not_found(string service)
    {
        await using var smooch = await ContractService.StartAsync(service);
        var user = await smooch.CreateUserAsync();
        await smooch.Client.AppUsers.DeleteAsync(user.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Client.AppUsers.GetAsync(user.Id, Fake.Token));
    }
}
