using System.Net;

namespace Smooch.Testing.Tests.Management;

/// <summary>Integrations through the SDK against the fake.</summary>
public sealed partial class IntegrationManagementTests
{
    private static readonly SmoochSecret Secret = new("SECRET");

    private static readonly (SmoochApiVersion Version, NewIntegration Integration, Type Received)[] Creations =
    [
        (
            SmoochApiVersion.V1_1,
            new NewWebIntegration { BrandColor = "65758e", OriginWhitelist = ["https://shop.example.org"] },
            typeof(WebIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewMessengerIntegration { PageAccessToken = Secret, AppId = "1", AppSecret = Secret },
            typeof(MessengerIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewInstagramIntegration { PageAccessToken = Secret, AppId = "1", AppSecret = Secret },
            typeof(InstagramIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewTwilioIntegration { AccountSid = "AC1", AuthToken = Secret, PhoneNumberSid = "PN1" },
            typeof(TwilioIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewMessageBirdIntegration { AccessKey = Secret, Originator = "12262121021", SigningKey = Secret },
            typeof(MessageBirdIntegration)),
        (SmoochApiVersion.V1_1, new NewTelegramIntegration { Token = Secret }, typeof(TelegramIntegration)),
        (SmoochApiVersion.V1_1, new NewLineIntegration { ChannelId = "1" }, typeof(LineIntegration)),
        (SmoochApiVersion.V1, new NewLineIntegration { ChannelAccessToken = Secret, ChannelSecret = Secret }, typeof(LineIntegration)),
        (SmoochApiVersion.V1_1, new NewViberIntegration { Token = Secret }, typeof(ViberIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewWeChatIntegration { AppId = "wx", AppSecret = Secret, EncodingAesKey = Secret },
            typeof(WeChatIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewTwitterIntegration
            {
                ConsumerKey = new("k"),
                ConsumerSecret = Secret,
                AccessTokenKey = new("a"),
                AccessTokenSecret = Secret,
                Tier = TwitterTier.Premium,
            },
            typeof(TwitterIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewMailgunIntegration { ApiKey = Secret, Domain = "example.org", IncomingAddress = "in@example.org" },
            typeof(MailgunIntegration)),
        (SmoochApiVersion.V1, new NewFrontendEmailIntegration(), typeof(FrontendEmailIntegration)),
        (
            SmoochApiVersion.V1_1,
            new NewApnIntegration { Certificate = Secret, Password = Secret, Production = true },
            typeof(ApnIntegration)),
        (SmoochApiVersion.V1_1, new NewFcmIntegration { ServerKey = Secret, SenderId = "917" }, typeof(FcmIntegration)),
        (
            SmoochApiVersion.V1,
            new NewWhatsAppIntegration { BaseUrl = "https://wa.example.org", Username = "u", Password = Secret },
            typeof(WhatsAppIntegration)),
        (SmoochApiVersion.V1_1, new NewAppleIntegration { BusinessId = "b", ApiSecret = Secret, MspId = "m" }, typeof(AppleIntegration)),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Creations.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Each_type_is_created_read_and_deleted_and_gives_no_secret_back(int place)
    {
        var (version, integration, received) = Creations[place];
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient(version);

        var created = await smooch.Integrations.CreateAsync(integration, Fake.Token);
        Assert.IsType(received, created);
        Assert.Matches("^[0-9a-f]{24}$", created.Id);
        Assert.Equal(IntegrationStatus.Active, created.Status);
        Assert.Empty(created.UnknownFields);
        var read = await smooch.Integrations.GetAsync(created.Id, Fake.Token);
        Assert.Equal((created.GetType(), created.Id, created.Type), (read.GetType(), read.Id, read.Type));
        Assert.DoesNotContain(
            received.GetProperties().Where(property => property.PropertyType == typeof(SmoochSecret)),
            property => ((SmoochSecret)property.GetValue(created)!).Reveal().Contains("SECRET", StringComparison.Ordinal));

        await smooch.Integrations.DeleteAsync(created.Id, Fake.Token);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Integrations.GetAsync(created.Id, Fake.Token));
    }

    [Fact]
    public void Every_type_is_created_here() => Assert.Equal(
        typeof(NewIntegration).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(NewIntegration)))
            .Select(type => type.Name)
            .Order(),
        Creations.Select(each => each.Integration.GetType().Name).Distinct().Order());

    [Fact]
    public async Task A_list_is_enumerated_over_several_pages_and_filtered_by_type()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        List<string> telegrams = [];
        for (var i = 0; i < 5; i++)
        {
            telegrams.Add(
                (
                    await smooch.Integrations.CreateAsync(
                        new NewTelegramIntegration { Token = Secret, DisplayName = $"Bot {i}" },
                        Fake.Token)).Id);
            await smooch.Integrations.CreateAsync(new NewViberIntegration { Token = Secret }, Fake.Token);
        }

        Assert.Equal(10, (await smooch.Integrations.ListAsync(pageSize: 3).ToListAsync(Fake.Token)).Count);
        var found = await smooch.Integrations.ListAsync([ChannelType.Telegram, ChannelType.Line], pageSize: 2).ToListAsync(Fake.Token);
        Assert.Equal(telegrams, found.Select(each => each.Id));
        Assert.Equal(["Bot 0", "Bot 1", "Bot 2", "Bot 3", "Bot 4"], found.Select(each => each.DisplayName));

        var list = smooch.Integrations.ListAsync([ChannelType.Telegram], pageSize: 2);
        var first = await list.AsPages().FirstAsync(Fake.Token);
        var rest = await list.AsPages(first.ContinuationToken).ToListAsync(Fake.Token);
        Assert.Equal([2, 1], rest.Select(page => page.Items.Count));
        Assert.Equal(telegrams, first.Items.Concat(rest.SelectMany(page => page.Items)).Select(each => each.Id));
        Assert.Empty(await smooch.Integrations.ListAsync([ChannelType.Line]).ToListAsync(Fake.Token));

        using var v1 = fake.Smooch.CreateClient(SmoochApiVersion.V1);
        Assert.Equal(10, Assert.Single(await v1.Integrations.ListAsync(pageSize: 3).AsPages().ToListAsync(Fake.Token)).Items.Count);
    }

    [Fact]
    public async Task What_an_update_sets_is_changed_null_clears_and_the_rest_stays()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var created = await smooch.Integrations.CreateAsync(
            new NewWebIntegration
            {
                BrandColor = "65758e",
                BusinessName = "Shop",
                DisplayStyle = WebDisplayStyle.Tab,
                BackgroundImageUrl = "https://shop.example.org/a.png",
                FixedIntroPane = true,
                OriginWhitelist = ["https://shop.example.org"],
                IntegrationOrder = ["i1", "i2"],
            },
            Fake.Token);

        var updated = Assert.IsType<WebIntegration>(await smooch.Integrations.UpdateAsync(
            created.Id,
            new WebIntegrationUpdate
            {
                DisplayName = "Site",
                BrandColor = "0066ff",
                BackgroundImageUrl = null,
                OriginWhitelist = null,
                IntegrationOrder = new[] { "i2" },
            },
            Fake.Token));
        Assert.Equal(("Site", "0066ff", "Shop"), (updated.DisplayName, updated.BrandColor, updated.BusinessName));
        Assert.Equal((WebDisplayStyle.Tab, true), (updated.DisplayStyle, updated.FixedIntroPane));
        Assert.Null(updated.BackgroundImageUrl);
        Assert.Empty(updated.OriginWhitelist);
        Assert.Equal(["i2"], updated.IntegrationOrder);

        var unchanged = Assert.IsType<WebIntegration>(
            await smooch.Integrations.UpdateAsync(created.Id, new WebIntegrationUpdate(), Fake.Token));
        Assert.Equal(("Site", "0066ff", true), (unchanged.DisplayName, unchanged.BrandColor, unchanged.FixedIntroPane));
    }

    [Fact]
    public async Task Each_type_is_changed_in_its_own_way()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        var line = await UpdateAsync<LineIntegration>(
            smooch,
            new NewLineIntegration(),
            new LineIntegrationUpdate { ChannelId = "1286", ChannelSecret = Secret, QrCodeUrl = "https://qr" });
        Assert.Equal(("1286", "https://qr"), (line.ChannelId, line.QrCodeUrl));
        var mail = await UpdateAsync<MailgunIntegration>(
            smooch,
            new NewMailgunIntegration
            {
                ApiKey = Secret,
                Domain = "example.org",
                IncomingAddress = "in@example.org",
                HideUnsubscribeLink = true,
            },
            new MailgunIntegrationUpdate { FromAddress = "shop@example.org" });
        Assert.Equal(("shop@example.org", true), (mail.FromAddress, mail.HideUnsubscribeLink));
        var apn = await UpdateAsync<ApnIntegration>(
            smooch,
            new NewApnIntegration { Certificate = Secret, AutoUpdateBadge = true },
            new ApnIntegrationUpdate { Production = false });
        Assert.Equal((false, true), (apn.Production, apn.AutoUpdateBadge));
        var telegram = await UpdateAsync<TelegramIntegration>(
            smooch,
            new NewTelegramIntegration { Token = Secret },
            new BasicIntegrationUpdate { DisplayName = "Bot" });
        Assert.Equal("Bot", telegram.DisplayName);
    }

    [Fact]
    public async Task A_rejected_call_is_an_error_of_its_kind()
    {
        await using var fake = await Fake.StartAsync();
        using var smooch = fake.Smooch.CreateClient();
        using var v1 = fake.Smooch.CreateClient(SmoochApiVersion.V1);
        await RejectedAsync(() => smooch.Integrations.CreateAsync(new NewFrontendEmailIntegration(), Fake.Token));
        await RejectedAsync(() =>
            v1.Integrations.CreateAsync(new NewAppleIntegration { BusinessId = "b", ApiSecret = Secret, MspId = "m" }, Fake.Token));
        await RejectedAsync(() => v1.Integrations.CreateAsync(new NewLineIntegration(), Fake.Token));
        await RejectedAsync(() => smooch.Integrations.CreateAsync(new NewWebIntegration { DisplayStyle = "round" }, Fake.Token));
        await RejectedAsync(() =>
            smooch.Integrations.CreateAsync(new NewWhatsAppIntegration { DeploymentId = "5bf0ab02e3c90d0022f4b832" }, Fake.Token));

        const string Nowhere = "5bf0ab02e3c90d0022f4b832";
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Integrations.UpdateAsync(Nowhere, new BasicIntegrationUpdate { DisplayName = "x" }, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Integrations.DeleteAsync(Nowhere, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.Integrations.GetProfileAsync(Nowhere, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            smooch.Integrations.ListMessageTemplatesAsync(Nowhere).ToListAsync(Fake.Token).AsTask());

        var telegram = await smooch.Integrations.CreateAsync(new NewTelegramIntegration { Token = Secret }, Fake.Token);
        await RejectedAsync(() =>
            smooch.Integrations.UpdateProfileAsync(telegram.Id, new IntegrationProfileUpdate { About = "x" }, Fake.Token));
        await Assert.ThrowsAsync<NotSupportedException>(() => v1.Integrations.GetProfileAsync(telegram.Id, Fake.Token));

        using var user = smooch.ForApp(fake.Smooch.AppId, SmoochCredential.AppUser(fake.Smooch.KeyId, fake.Smooch.Secret, "mira"));
        await Assert.ThrowsAsync<SmoochPermissionException>(() => user.Integrations.ListAsync().ToListAsync(Fake.Token).AsTask());
        using var account = smooch.ForApp(
            fake.Smooch.AppId,
            SmoochCredential.SigningKey(fake.Smooch.AccountKeyId, fake.Smooch.AccountSecret, SmoochScope.Account));
        Assert.Equal(telegram.Id, Assert.Single(await account.Integrations.ListAsync().ToListAsync(Fake.Token)).Id);

        fake.Smooch.Faults.Script(FakeFault.DropAfter);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            smooch.Integrations.CreateAsync(new NewViberIntegration { Token = Secret }, Fake.Token));
    }

    private static async Task<T> UpdateAsync<T>(SmoochClient smooch, NewIntegration integration, IntegrationUpdate update)
        where T : Integration
    {
        var created = await smooch.Integrations.CreateAsync(integration, Fake.Token);
        Assert.IsType<T>(await smooch.Integrations.UpdateAsync(created.Id, update, Fake.Token));
        return Assert.IsType<T>(await smooch.Integrations.GetAsync(created.Id, Fake.Token));
    }

    private static async Task RejectedAsync(Func<Task> call)
    {
        var rejected = await Assert.ThrowsAsync<SmoochApiException>(call);
        Assert.Equal((HttpStatusCode.BadRequest, "bad_request"), (rejected.StatusCode, rejected.Code));
    }
}
