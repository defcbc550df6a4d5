namespace Smooch.Testing.Tests.Management;

/// <summary>WhatsApp deployments, through the SDK.</summary>
public sealed class DeploymentTests
{
    private static readonly DeploymentActivation Activation = new()
    {
        PhoneNumber = "+34600000000",
        VerifiedNameCertificate = new SmoochSecret("Cm0KKQ=="),
        Method = ActivationMethod.Sms,
    };

    [Fact]
    public async Task A_deployment_is_created_activated_confirmed_and_deleted()
    {
        await using var account = await Account.StartAsync();
        var deployments = account.Client.Deployments;
        var created = await deployments.CreateAsync(
            new NewDeployment { Hosting = DeploymentHosting.Smooch, CallbackUrl = "https://shop.example.org/whatsapp" },
            Fake.Token);
        Assert.Equal((DeploymentHosting.Smooch, DeploymentStatus.Unregistered), (created.Hosting, created.Status));
        Assert.Equal("https://shop.example.org/whatsapp", created.CallbackUrl);
        Assert.False(created.CallbackSecret.IsEmpty);

        var activated = await deployments.ActivateAsync(created.Id, Activation, Fake.Token);
        Assert.Equal((DeploymentStatus.Pending, "+34600000000"), (activated.Status, activated.PhoneNumber));
        Assert.Equal(DeploymentStatus.Registered, (await deployments.ConfirmAsync(created.Id, "123456", Fake.Token)).Status);
        Assert.Equal(DeploymentStatus.Registered, (await deployments.GetAsync(created.Id, Fake.Token)).Status);

        Assert.Equal(DeploymentStatus.Deleting, (await deployments.DeleteAsync(created.Id, Fake.Token))!.Status);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => deployments.GetAsync(created.Id, Fake.Token));
    }

    [Fact]
    public async Task A_deployment_of_the_business_is_deleted_immediately()
    {
        await using var account = await Account.StartAsync();
        var deployments = account.Client.Deployments;
        var created = await deployments.CreateAsync(
            new NewDeployment
            {
                Hosting = DeploymentHosting.Self,
                BaseUrl = "https://whatsapp.shop.example.org",
                Username = "admin",
                Password = new SmoochSecret("pw"),
            },
            Fake.Token);
        Assert.Equal(("https://whatsapp.shop.example.org", "admin"), (created.BaseUrl, created.Username));
        Assert.DoesNotContain("pw", account.Fake.Journal.Requests[^1].ResponseBody, StringComparison.Ordinal);
        Assert.Equal(created.Id, Assert.Single(await deployments.ListAsync(Fake.Token)).Id);

        Assert.Null(await deployments.DeleteAsync(created.Id, Fake.Token));
        Assert.Empty(await deployments.ListAsync(Fake.Token));
    }

    [Fact]
    public async Task What_does_not_fit_is_an_error_with_its_reason()
    {
        await using var account = await Account.StartAsync();
        var deployments = account.Client.Deployments;
        var unknown = await Assert.ThrowsAsync<SmoochApiException>(() =>
            deployments.CreateAsync(new NewDeployment { Hosting = "elsewhere" }, Fake.Token));
        Assert.Equal((400, "Invalid value for hosting"), ((int)unknown.StatusCode, unknown.Description));

        var created = await deployments.CreateAsync(new NewDeployment { Hosting = DeploymentHosting.Smooch }, Fake.Token);
        var early = await Assert.ThrowsAsync<SmoochApiException>(() => deployments.ConfirmAsync(created.Id, "123456", Fake.Token));
        Assert.Equal(400, (int)early.StatusCode);
        await Assert.ThrowsAsync<SmoochNotFoundException>(() =>
            deployments.ActivateAsync("000000000000000000000000", Activation, Fake.Token));
    }

    [Fact]
    public async Task A_deletion_whose_response_was_lost_is_retried_and_succeeds()
    {
        await using var account = await Account.StartAsync();
        var deployments = account.Client.Deployments;
        var created = await deployments.CreateAsync(new NewDeployment { Hosting = DeploymentHosting.Smooch }, Fake.Token);
        account.Fake.Faults.Script(FakeFault.DropAfter);
        Assert.Null(await deployments.DeleteAsync(created.Id, Fake.Token));
        await Assert.ThrowsAsync<SmoochNotFoundException>(() => deployments.DeleteAsync(created.Id, Fake.Token));
    }

    [Fact]
    public async Task V1_has_none()
    {
        await using var account = await Account.StartAsync(SmoochApiVersion.V1);
        await Assert.ThrowsAsync<NotSupportedException>(() => account.Client.Deployments.ListAsync(Fake.Token));
        Assert.Empty(account.Fake.Journal.Requests);
    }
}
