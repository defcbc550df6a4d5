namespace Smooch.Testing.Tests.Management;

public sealed class TemplatesTests
{
    [Theory]
    [InlineData(SmoochApiVersion.V1)]
    [InlineData(SmoochApiVersion.V1_1)]
    public async Task A_template_is_created_read_changed_and_deleted(SmoochApiVersion version)
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient(version);
        var created = await smooch.Templates.CreateAsync(
            "choice",
            new NewTextMessage
            {
                Text = "Which?",
                Actions = [NewAction.Reply("Red", "RED")],
                Metadata = new FlatObject { ["flow"] = "checkout" },
            },
            Fake.Token);
        Assert.Matches("^[0-9a-f]{24}$", created.Id);

        var found = await smooch.Templates.GetAsync(created.Id, Fake.Token);
        var message = Assert.IsType<TextMessage>(found.Message);
        Assert.Equal(("choice", "Which?", "RED"), (found.Name, message.Text, Assert.IsType<ReplyAction>(message.Actions[0]).Payload));
        Assert.Equal("checkout", message.Metadata["flow"].ToString());

        var renamed = await smooch.Templates.UpdateAsync(created.Id, new TemplateUpdate { Name = "colour" }, Fake.Token);
        Assert.Equal(("colour", "Which?"), (renamed.Name, renamed.Message!.Text));
        var changed = await smooch.Templates.UpdateAsync(
            created.Id,
            new TemplateUpdate { Message = new NewImageMessage { MediaUrl = "https://example.org/a.png" } },
            Fake.Token);
        Assert.Equal(("colour", "https://example.org/a.png"), (changed.Name, Assert.IsType<ImageMessage>(changed.Message).MediaUrl));
        Assert.Equal("colour", (await smooch.Templates.UpdateAsync(created.Id, new TemplateUpdate(), Fake.Token)).Name);

        await smooch.Templates.DeleteAsync(created.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Templates.GetAsync(created.Id, Fake.Token));
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(100, 1)]
    [InlineData(30, 2)]
    [InlineData(1, 60)]
    public async Task All_templates_are_listed_page_by_page(int? pageSize, int pages)
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        foreach (var i in Enumerable.Range(0, 60))
            await smooch.Templates.CreateAsync($"template {i}", $"Text {i}", Fake.Token);

        var names = Enumerable.Range(0, 60).Select(i => $"template {i}");
        var before = fake.Smooch.Journal.Requests.Count;
        Assert.Equal(names, await smooch.Templates.ListAsync(pageSize).Select(template => template.Name!).ToListAsync(Fake.Token));
        Assert.Equal(pages, fake.Smooch.Journal.Requests.Count - before);

        var seen = await smooch.Templates.ListAsync(pageSize).AsPages().FirstAsync(Fake.Token);
        if (seen.ContinuationToken is { } token)
        {
            var rest = await smooch.Templates.ListAsync(pageSize).AsPages(token).ToListAsync(Fake.Token);
            Assert.Equal(names, seen.Items.Concat(rest.SelectMany(page => page.Items)).Select(template => template.Name!));
        }
    }

    [Fact]
    public async Task An_app_without_templates_has_an_empty_list()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        Assert.Empty(await smooch.Templates.ListAsync().ToListAsync(Fake.Token));
    }

    [Fact]
    public async Task A_rejected_call_is_an_error_of_its_kind()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var first = await smooch.Templates.CreateAsync("taken", "x", Fake.Token);
        var other = await smooch.Templates.CreateAsync("other", "x", Fake.Token);
        await Assert.ThrowsAsync<SmoochConflictException>(() => smooch.Templates.CreateAsync("taken", "x", Fake.Token));
        await Assert.ThrowsAsync<SmoochConflictException>(() =>
            smooch.Templates.UpdateAsync(other.Id, new TemplateUpdate { Name = "taken" }, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Templates.UpdateAsync("5bf0ab02e3c90d0022f4b832", new TemplateUpdate { Name = "new" }, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Templates.DeleteAsync("5bf0ab02e3c90d0022f4b832", Fake.Token));
        Assert.Equal("taken", (await smooch.Templates.GetAsync(first.Id, Fake.Token)).Name);
    }

    [Fact]
    public async Task A_template_is_inserted_by_its_name()
    {
        await using var fake = await Fake.StartAsync();
        var mira = fake.Smooch.CreateUser(new FakeUserOptions { UserId = "mira" });
        using var smooch = fake.Smooch.CreateClient();
        await smooch.Templates.CreateAsync("hello", "Welcome back!", Fake.Token);
        await smooch.AppUsers.SendMessageAsync("mira", "%{{template: hello}}%", Fake.Token);
        Assert.Equal("Welcome back!", (string?)mira.Messages[^1]["text"]);
    }
}
