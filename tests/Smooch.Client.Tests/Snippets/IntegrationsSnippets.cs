using System.Text.Json;

namespace Smooch.Client.Tests.Snippets;

/// <summary>The C# of docs/integrations.md.</summary>
public sealed class IntegrationsSnippets : PageSnippets<IntegrationsSnippets>
{
    [Fact]
    public async Task Create_list_and_update()
    {
        var token = new SmoochSecret("of a bot");
        // snippet:create
        var web = await smooch.Integrations.CreateAsync(new NewWebIntegration { BrandColor = "65758e", BusinessName = "Parcels" });
        await smooch.Integrations.CreateAsync(new NewTelegramIntegration { Token = token, DisplayName = "Telegram of the shop" });
        // endsnippet

        // snippet:list
        await foreach (var integration in smooch.Integrations.ListAsync([ChannelType.Web, ChannelType.Telegram]))
        {
            Console.WriteLine(integration switch
            {
                { Status: var status, Error: { } error } when status == IntegrationStatus.Error =>
                    $"{integration.Type} does not work: {error}",
                WebIntegration { BusinessName: { } name } => $"the messenger of {name}",
                _ => $"{integration.Type} {integration.DisplayName}",
            });
        }
        // endsnippet

        Assert.Equal(["the messenger of Parcels", "telegram Telegram of the shop"], Console.Lines);

        // snippet:update
        await smooch.Integrations.UpdateAsync(web.Id, new WebIntegrationUpdate
        {
            BrandColor = "0066ff",
            BackgroundImageUrl = null,
            OriginWhitelist = new[] { "https://shop.example.org" },
        });
        // endsnippet

        var changed = Assert.IsType<WebIntegration>(await smooch.Integrations.GetAsync(web.Id, Cancellation));
        Assert.Equal(
            ("0066ff", "Parcels", "https://shop.example.org"),
            (changed.BrandColor, changed.BusinessName, Assert.Single(changed.OriginWhitelist)));
    }

    [Fact]
    public async Task WhatsApp()
    {
        using var account = new SmoochClient(
            new SmoochClientOptions
            {
                Credential = SmoochCredential.SigningKey(service.AccountKeyId, service.AccountSecret, SmoochScope.Account),
            });
        var deployment = await account.Deployments.CreateAsync(new NewDeployment { Hosting = DeploymentHosting.Smooch }, Cancellation);
        await account.Deployments.ActivateAsync(
            deployment.Id,
            new DeploymentActivation
            {
                PhoneNumber = "+34600000000",
                VerifiedNameCertificate = new SmoochSecret("of the name"),
                Method = ActivationMethod.Sms,
            },
            Cancellation);
        await account.Deployments.ConfirmAsync(deployment.Id, "123456", Cancellation);
        var integrationId = (
            await smooch.Integrations.CreateAsync(new NewWhatsAppIntegration { DeploymentId = deployment.Id }, Cancellation)).Id;

        // snippet:whatsapp
        await smooch.Integrations.UpdateProfileAsync(
            integrationId,
            new IntegrationProfileUpdate { About = "Parcels, every day", Websites = ["https://shop.example.org"] });
        var template = await smooch.Integrations.CreateMessageTemplateAsync(integrationId, new NewMessageTemplate
        {
            Name = "parcel_sent",
            Language = "en_US",
            Category = "UTILITY",
            Components = [JsonElement.Parse("""{ "type": "BODY", "text": "Your parcel {{1}} is on its way." }""")],
        });
        await foreach (var known in smooch.Integrations.ListMessageTemplatesAsync(integrationId, name: "parcel_sent"))
            Console.WriteLine($"{known.Name} {known.Language}: {known.Status}");
        // endsnippet

        Assert.Equal([$"parcel_sent en_US: {template.Status}"], Console.Lines);
    }

    [Fact]
    public async Task Menu()
    {
        // snippet:menu
        await smooch.Menus.UpdateAsync(new NewMenu
        {
            Items = [
                NewMenuItem.Link("Shop", "https://shop.example.org"),
                NewMenuItem.Submenu("Help", NewMenuItem.Postback("Call me", "CALL")),
            ],
        });
        // endsnippet

        Assert.Equal(["Shop", "Help"], (await smooch.Menus.GetAsync(Cancellation)).Items.Select(item => item.Text));
    }
}
