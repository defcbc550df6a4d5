using System.Text.Json;

namespace Smooch.Testing.Tests.Management;

public sealed partial class IntegrationManagementTests
{
    [Fact]
    public async Task WhatsApp_shows_a_profile_with_a_photo()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var id = (await CreateWhatsAppAsync(fake, smooch)).Id;
        Assert.Null((await smooch.Integrations.GetProfileAsync(id, Fake.Token)).About);

        await smooch.Integrations.UpdateProfileAsync(
            id,
            new IntegrationProfileUpdate
            {
                About = "Parcels",
                Address = "Rambla 1",
                Email = "hello@shop.example.org",
                Websites = ["https://a", "https://b"],
            },
            Fake.Token);
        await smooch.Integrations.UpdateProfileAsync(
            id,
            new IntegrationProfileUpdate { About = "Parcels, daily", Description = "To your door", Vertical = "Retail" },
            Fake.Token);
        await RejectedAsync(() =>
            smooch.Integrations.UpdateProfileAsync(id, new IntegrationProfileUpdate { About = new string('x', 140) }, Fake.Token));
        using var photo = new MemoryStream([1, 2, 3]);
        var url = await smooch.Integrations.UploadProfilePhotoAsync(
            id,
            new ProfilePhoto { Content = photo, FileName = "shop.jpg" },
            cancellationToken: Fake.Token);

        var profile = await smooch.Integrations.GetProfileAsync(id, Fake.Token);
        Assert.Equal(("Parcels, daily", "Rambla 1", "To your door"), (profile.About, profile.Address, profile.Description));
        Assert.Equal(("hello@shop.example.org", "Retail", url), (profile.Email, profile.Vertical, profile.PhotoUrl));
        Assert.Equal(["https://a", "https://b"], profile.Websites);
        var whatsApp = Assert.IsType<WhatsAppIntegration>(
            await smooch.Integrations.UpdateAsync(
                id,
                new WhatsAppIntegrationUpdate { HsmFallbackLanguage = "en_GB", DisplayName = "WhatsApp" },
                Fake.Token));
        Assert.Equal(("en_GB", "WhatsApp", "+15145550000"), (whatsApp.HsmFallbackLanguage, whatsApp.DisplayName, whatsApp.PhoneNumber));
    }

    [Fact]
    public async Task Message_templates_are_created_enumerated_over_several_pages_and_deleted_by_name()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var id = (await CreateWhatsAppAsync(fake, smooch)).Id;
        foreach (var language in new[] { "en", "de", "ca", "es", "fr" })
        {
            var created = await smooch.Integrations.CreateMessageTemplateAsync(id, Template("parcel_sent", language), Fake.Token);
            Assert.Equal(
                (MessageTemplateStatus.Pending, "SHIPPING_UPDATE", language),
                (created.Status, created.Category, created.Language));
            Assert.Matches("^[0-9]+$", created.Id);
        }

        await smooch.Integrations.CreateMessageTemplateAsync(id, Template("parcel_lost", "en"), Fake.Token);
        await Assert.ThrowsAsync<SmoochConflictException>(() =>
            smooch.Integrations.CreateMessageTemplateAsync(id, Template("parcel_sent", "de"), Fake.Token));

        var named = await smooch.Integrations.ListMessageTemplatesAsync(id, "parcel_sent", pageSize: 2).ToListAsync(Fake.Token);
        Assert.Equal(["en", "de", "ca", "es", "fr"], named.Select(each => each.Language));
        Assert.Equal("It is on its way", named[0].Components[0].GetProperty("text").GetString());
        var list = smooch.Integrations.ListMessageTemplatesAsync(id, status: MessageTemplateStatus.Pending, pageSize: 4);
        var first = await list.AsPages().FirstAsync(Fake.Token);
        Assert.Equal(
            ["es", "fr", "en"],
            (await list.AsPages(first.ContinuationToken).ToListAsync(Fake.Token)).SelectMany(page => page.Items)
                .Select(each => each.Language)
                .Prepend(first.Items[^1].Language));
        Assert.Empty(
            await smooch.Integrations.ListMessageTemplatesAsync(id, status: MessageTemplateStatus.Approved).ToListAsync(Fake.Token));

        await smooch.Integrations.DeleteMessageTemplateAsync(id, "parcel_sent", Fake.Token);
        Assert.Equal("parcel_lost", Assert.Single(await smooch.Integrations.ListMessageTemplatesAsync(id).ToListAsync(Fake.Token)).Name);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Integrations.DeleteMessageTemplateAsync(id, "parcel_sent", Fake.Token));
    }

    [Fact]
    public async Task A_page_of_message_templates_leads_on_and_back()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var path = $"v1.1/integrations/{(await CreateWhatsAppAsync(fake, smooch)).Id}/messageTemplates?limit=2";
        var id = path.Split('/')[2];
        foreach (var language in new[] { "en", "de", "ca", "es", "fr" })
            await smooch.Integrations.CreateMessageTemplateAsync(id, Template("parcel_sent", language), Fake.Token);

        var first = (await fake.GetAsync(path)).Expect(200);
        Assert.False(first.Json.ContainsKey("previous"));
        foreach (var name in new[] { "next", "after" })
        {
            var second = (await fake.GetAsync($"{path}&{name}={first["next"]}")).Expect(200);
            Assert.Equal(["ca", "es"], second["messageTemplates"].AsArray().Select(each => (string)each!["language"]!));
            Assert.Equal(
                first.Json["messageTemplates"]!.ToJsonString(),
                (await fake.GetAsync($"{path}&previous={second["previous"]}")).Expect(200)["messageTemplates"].ToJsonString());
            Assert.False((await fake.GetAsync($"{path}&{name}={second["next"]}")).Expect(200).Json.ContainsKey("next"));
        }
    }

    private static NewMessageTemplate Template(string name, string language) => new()
    {
        Category = "SHIPPING_UPDATE",
        Name = name,
        Language = language,
        Components = [JsonElement.Parse("""{"type":"BODY","text":"It is on its way"}""")],
    };

    /// <summary>The number comes from a deployment, which scope <c>account</c> makes.</summary>
    private static async Task<Integration> CreateWhatsAppAsync(Fake fake, SmoochClient smooch)
    {
        var account = Fake.Bearer(fake.AccountJwt);
        var deployment = (string)(
            await fake.PostAsync("v1.1/whatsapp/deployments", """{"hosting":"smooch"}""", account)).Expect(201)["deployment"]["_id"]!;
        (await fake.PostAsync(
            $"v1.1/whatsapp/deployments/{deployment}/activate",
            """{"phoneNumber":"+15145550000","verifiedNameCertificate":"c","method":"sms"}""",
            account)).Expect(200);
        return await smooch.Integrations.CreateAsync(new NewWhatsAppIntegration { DeploymentId = deployment }, Fake.Token);
    }
}
