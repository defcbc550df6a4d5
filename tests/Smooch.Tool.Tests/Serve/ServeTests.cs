using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Smooch.Tool.Tests;

public sealed class ServeTests
{
    private const string Time = @"^\d\d:\d\d:\d\d\.\d{3}  ";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_line_is_all_that_a_client_needs()
    {
        await using var local = await ToolProcess.ServeAsync(Cancellation);
        Assert.Equal(["url", "appId", "appToken", "keyId", "secret", "accountKeyId", "accountSecret"], local.Announced.Keys);

        using var server = new SmoochClient(Options(local, AppKey(local)));
        await server.AppUsers.CreateAsync(new NewAppUser { UserId = "mira" }, Cancellation);
        await server.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation);

        using var account = new SmoochClient(
            Options(
                local,
                SmoochCredential.SigningKey(local.Announced["accountKeyId"], local.Announced["accountSecret"], SmoochScope.Account)));
        var seen = await account.ForApp(local.Announced["appId"]).AppUsers.GetMessagesAsync("mira", cancellationToken: Cancellation);
        Assert.Equal("Hello!", Assert.Single(seen.Messages).Text);

        var device = Options(local, SmoochCredential.AppToken(local.Announced["appToken"]));
        device.ApiVersion = SmoochApiVersion.V1;
        using var phone = new SmoochClient(device);
        var session = await phone.Init.InitAsync(
            new NewDevice { Id = "phone-1", Platform = DevicePlatform.Android }, cancellationToken: Cancellation);
        Assert.NotEmpty(session.AppUser.Id);
    }

    [Fact]
    public async Task Each_request_and_each_webhook_call_is_a_line_without_their_bodies()
    {
        await using var local = await ToolProcess.ServeAsync(Cancellation);
        using var smooch = new SmoochClient(Options(local, AppKey(local)));

        await Assert.ThrowsAsync<SmoochNotFoundException>(() => smooch.AppUsers.GetAsync("nobody", Cancellation));
        Assert.Matches(
            Time + @"GET     /v1\.1/apps/[0-9a-f]{24}/appusers/nobody  404  \d+\.\d ms  \S.*$",
            await local.Program.ReadLineAsync(Cancellation));

        await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "mira", GivenName = "Secretive" }, Cancellation);
        var created = await local.Program.ReadLineAsync(Cancellation);
        Assert.Matches(Time + @"POST    /v1\.1/apps/[0-9a-f]{24}/appusers  201  \d+\.\d ms$", created);
        Assert.DoesNotContain("Secretive", created, StringComparison.Ordinal);

        await using var receiver = await StartReceiverAsync();
        var target = receiver.Urls.First() + "/hook";
        await smooch.Webhooks.CreateAsync(target, [WebhookTrigger.MessageAppMaker], Cancellation);
        Assert.EndsWith($"webhook HEAD to {target}  200", await local.Program.ReadLineAsync(Cancellation), StringComparison.Ordinal);
        await local.Program.ReadLineAsync(Cancellation);
        await smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation);
        string[] lines = [await local.Program.ReadLineAsync(Cancellation), await local.Program.ReadLineAsync(Cancellation)];
        Assert.Single(lines, line => line.EndsWith($"webhook message:appMaker to {target}  200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_keys_again()
    {
        await using var first = await ToolProcess.ServeAsync(Cancellation, "--seed=7");
        await using var second = await ToolProcess.ServeAsync(Cancellation, "--seed", "7");
        await using var other = await ToolProcess.ServeAsync(Cancellation, "--seed", "8");

        Assert.Equal(first.Announced.Where(pair => pair.Key != "url"), second.Announced.Where(pair => pair.Key != "url"));
        Assert.NotEqual(first.Announced["secret"], other.Announced["secret"]);
    }

    [Fact]
    public async Task MessageBird_listens_on_its_own_port()
    {
        var port = LoopbackPort.FindFree();
        await using var local = await ToolProcess.ServeAsync(
            Cancellation, "--messagebird-port", port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal($"http://127.0.0.1:{port}", local.Announced["messageBirdUrl"]);
        Assert.NotEmpty(local.Announced["messageBirdSigningKey"]);
        using var client = new MessageBird.MessageBirdClient(new MessageBird.MessageBirdClientOptions
        {
            BaseAddress = new Uri(local.Announced["messageBirdUrl"]),
            Credential = MessageBird.MessageBirdCredential.AccessKey(local.Announced["messageBirdAccessKey"]),
        });
        Assert.Empty(await client.Conversations.ListAsync().ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_webhook_call_is_retried_after_the_delay()
    {
        await using var local = await ToolProcess.ServeAsync(Cancellation, "--retry-delay", "20ms");
        using var smooch = new SmoochClient(Options(local, AppKey(local)));
        await using var receiver = await Receiver.StartAsync(500);
        await smooch.Webhooks.CreateAsync(receiver.Url, [WebhookTrigger.MessageAppMaker], Cancellation);
        await smooch.AppUsers.CreateAsync(new NewAppUser { UserId = "mira" }, Cancellation);
        await smooch.AppUsers.SendMessageAsync("mira", "Hello!", Cancellation);

        string line;
        do
        {
            line = await local.Program.ReadLineAsync(Cancellation);
        }
        while (!line.EndsWith("  500  (attempt 6)", StringComparison.Ordinal));

        Assert.Equal(6, receiver.Calls.Count(call => call.Method == "POST"));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_stops_it_cleanly(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        // A port that no other test is given while nothing listens on it.
        var port = LoopbackPort.FindFree();
        await using var local = await ToolProcess.ServeWithSignalsAsync(
            Cancellation, "--port", port.ToString(CultureInfo.InvariantCulture));
        await local.Program.SignalAsync(signal, Cancellation);
        var result = await local.Program.WaitForExitAsync(Cancellation);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Errors);
        using var client = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(IPAddress.Loopback, port, Cancellation).AsTask());
    }

    [Theory]
    [InlineData("--port needs a value.", "--port")]
    [InlineData("--port takes a number from 0 to 65535, not '65536'.", "--port", "65536")]
    [InlineData("--port takes a number from 0 to 65535, not 'http'.", "--port=http")]
    [InlineData("--seed takes a number", "--seed", "0x7")]
    [InlineData("--retry-delay takes a time such as 500ms, 1s or 2m, not 'soon'.", "--retry-delay", "soon")]
    [InlineData("Unknown option 'prot'.", "--prot", "5050")]
    [InlineData("Unknown command '5050'.", "5050")]
    public async Task Bad_arguments_are_named(string complaint, params string[] arguments)
    {
        await using var program = ToolProcess.Run(["serve", .. arguments]);
        var result = await program.WaitForExitAsync(Cancellation);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(complaint, result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_port_is_rejected_only_while_it_is_in_use()
    {
        var port = LoopbackPort.FindFree().ToString(CultureInfo.InvariantCulture);
        var first = await ToolProcess.ServeAsync(Cancellation, "--port", port);
        await using var _ = first;
        Assert.Equal($"http://127.0.0.1:{port}", first.Announced["url"]);

        await using var second = ToolProcess.Run("serve", "--port", port);
        var result = await second.WaitForExitAsync(Cancellation);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"Port {port} cannot be used", result.Errors, StringComparison.Ordinal);
        Assert.Empty(result.Output);

        await first.DisposeAsync();
        await using var third = await ToolProcess.ServeAsync(Cancellation, "--port", port);
        Assert.Equal(first.Announced["url"], third.Announced["url"]);
    }

    [Fact]
    public async Task Help_lists_the_options()
    {
        await using var program = ToolProcess.Run("serve", "--help");
        var result = await program.WaitForExitAsync(Cancellation);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("--port <NUMBER>", result.Output, StringComparison.Ordinal);
    }

    private static SmoochCredential AppKey(ToolProcess local) =>
        SmoochCredential.SigningKey(local.Announced["keyId"], local.Announced["secret"]);

    private static SmoochClientOptions Options(ToolProcess local, SmoochCredential credential) => new()
    {
        BaseAddress = new Uri(local.Announced["url"]),
        Credential = credential,
        AppId = local.Announced["appId"],
    };

    private static async Task<WebApplication> StartReceiverAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var receiver = builder.Build();
        receiver.MapFallback(() => Results.Ok());
        await receiver.StartAsync(Cancellation);
        return receiver;
    }
}
