namespace Smooch.Testing.Tests.Management;

public sealed class MenusTests
{
    [Theory]
    [InlineData(SmoochApiVersion.V1)]
    [InlineData(SmoochApiVersion.V1_1)]
    public async Task The_menu_of_an_app_is_set_read_replaced_and_removed(SmoochApiVersion version)
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient(version);
        Assert.Empty((await smooch.Menus.GetAsync(Fake.Token)).Items);

        var set = await smooch.Menus.UpdateAsync(
            new NewMenu
            {
                Items = [
                    NewMenuItem.Link("Shop", "https://example.org"),
                    NewMenuItem.Submenu("More", NewMenuItem.Postback("Help", "HELP"), NewMenuItem.Link("Map", "https://example.org/map")),
                ],
                Settings = new NewMenuSettings { InputEnabled = false },
            },
            Fake.Token);
        var read = await smooch.Menus.GetAsync(Fake.Token);
        foreach (var menu in (Menu[])[set, read])
        {
            Assert.Equal(
                [(MenuItemType.Link, "Shop", "https://example.org"), (MenuItemType.Submenu, "More", null)],
                menu.Items.Select(item => (item.Type, item.Text!, item.Uri)));
            Assert.Equal([("Help", "HELP"), ("Map", null)], menu.Items[1].Items.Select(item => (item.Text!, item.Payload)));
            Assert.False(menu.Settings!.InputEnabled);
        }

        Assert.Equal(set.Items.Select(item => item.Id), read.Items.Select(item => item.Id));
        Assert.Null((await smooch.Menus.UpdateAsync(new NewMenu { Items = [NewMenuItem.Postback("Only", "ONLY")] }, Fake.Token)).Settings);
        Assert.Equal("ONLY", Assert.Single((await smooch.Menus.GetAsync(Fake.Token)).Items).Payload);

        await smooch.Menus.DeleteAsync(Fake.Token);
        Assert.Empty((await smooch.Menus.GetAsync(Fake.Token)).Items);
    }

    [Fact]
    public async Task An_integration_has_a_menu_of_its_own_until_it_is_removed()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var integration = await fake.CreateIntegrationAsync();
        await smooch.Menus.UpdateAsync(Menu("APP"), Fake.Token);
        Assert.Equal("APP", await PayloadAsync());

        Assert.Equal("OWN", (await smooch.Menus.CreateForIntegrationAsync(integration, Menu("OWN"), Fake.Token)).Items[0].Payload);
        Assert.Equal("OWN", await PayloadAsync());
        Assert.Equal("NEW", (await smooch.Menus.UpdateForIntegrationAsync(integration, Menu("NEW"), Fake.Token)).Items[0].Payload);
        Assert.Equal("NEW", await PayloadAsync());
        Assert.Equal("APP", (await smooch.Menus.GetAsync(Fake.Token)).Items[0].Payload);

        await smooch.Menus.DeleteForIntegrationAsync(integration, Fake.Token);
        Assert.Equal("APP", await PayloadAsync());

        async Task<string?> PayloadAsync() =>
            Assert.Single((await smooch.Menus.GetForIntegrationAsync(integration, Fake.Token)).Items).Payload;
    }

    [Fact]
    public async Task A_rejected_call_is_an_error_of_its_kind()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Menus.GetForIntegrationAsync("5bf0ab02e3c90d0022f4b832", Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Menus.CreateForIntegrationAsync("5bf0ab02e3c90d0022f4b832", Menu("X"), Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Menus.UpdateForIntegrationAsync("5bf0ab02e3c90d0022f4b832", Menu("X"), Fake.Token));

        var flat = new NewMenu { Items = [.. Enumerable.Range(1, 4).Select(i => NewMenuItem.Postback($"Item {i}", "X"))] };
        var tooMany = await Assert.ThrowsAsync<SmoochApiException>(() => smooch.Menus.UpdateAsync(flat, Fake.Token));
        Assert.Equal((400, "bad_request"), ((int)tooMany.StatusCode, tooMany.Code));

        var options = fake.Smooch.CreateClientOptions();
        options.Credential = SmoochCredential.Jwt(fake.UserJwt("mira"));
        using var user = new SmoochClient(options);
        var forbidden = await Assert.ThrowsAsync<SmoochPermissionException>(() => user.Menus.GetAsync(Fake.Token));
        Assert.EndsWith("It accepts: app, account.", forbidden.Message, StringComparison.Ordinal);
    }

    private static NewMenu Menu(string payload) => new() { Items = [NewMenuItem.Postback("Tap me", payload)] };
}
