using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.AspNetCore.Tests;

public sealed class SecretTests
{
    public static TheoryData<string?> WrongKeys() =>
    [
        (string?)null, "", " ", "wrong", Bot.Secret + "x", Bot.Secret[..^1], Bot.Secret.ToUpperInvariant(),
        Bot.Secret + "," + Bot.Secret, "sécret", "ключ", new string('k', 20_000),
    ];

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public async Task A_key_that_is_not_a_secret_results_in_401(string? key)
    {
        await using var bot = await Bot.StartAsync();
        using var content = new StringContent(Bodies.Message("m1"));
        Assert.Equal(401, await bot.SendAsync(HttpMethod.Post, content, key, Bot.Token));
        Assert.Empty(bot.Probe.Calls);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Text.Contains(Bot.Secret, StringComparison.Ordinal));
    }

    /// <summary>
    /// What Kestrel itself rejects never reaches the endpoint; whichever responds, no handler runs and the receiver stays usable.
    /// </summary>
    [Theory]
    [InlineData("Latin-1", "400")]
    [InlineData("control characters", "400")]
    [InlineData("longer than all headers may be", "431")]
    public async Task A_key_that_is_not_a_valid_header_is_rejected_by_the_server(string what, string status)
    {
        await using var bot = await Bot.StartAsync();
        byte[] key = what switch
        {
            "Latin-1" => [.. Encoding.ASCII.GetBytes(Bot.Secret), 0xE9],
            "control characters" => [.. Encoding.ASCII.GetBytes(Bot.Secret), 0],
            _ => Encoding.ASCII.GetBytes(new string('k', 100_000)),
        };
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, bot.Url.Port, Bot.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            (byte[])[.. "POST /smooch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nX-API-Key: "u8, .. key, .. "\r\n\r\n{}"u8],
            Bot.Token);
        using var result = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 " + status, await result.ReadLineAsync(Bot.Token), StringComparison.Ordinal);
        Assert.Empty(bot.Probe.Calls);
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
    }

    [Fact]
    public async Task Two_keys_are_none()
    {
        await using var bot = await Bot.StartAsync();
        using var http = new HttpClient();
        using var content = new StringContent(Bodies.Message("m1"));
        content.Headers.Add("X-Filler", "1");
        using var request = new HttpRequestMessage(HttpMethod.Post, bot.Url)
        {
            Content = content,
            Headers = { { "X-API-Key", Bot.Secret }, { "x-api-key", Bot.Secret } },
        };
        using var response = await http.SendAsync(request, Bot.Token);
        Assert.Equal(401, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Without_a_secret_the_host_does_not_start_and_the_exception_describes_the_fix(string? secret)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            Bot.StartAsync(services => services.AddSmoochWebhooks(o => o.AddSecret(secret))));
        Assert.Contains("AddSecret", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("AllowStartWithoutSecret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_comes_at_run_time_is_waited_for_with_503()
    {
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(o => o.AllowStartWithoutSecret = true));
        Assert.Equal(200, await bot.SendAsync(HttpMethod.Head, content: null, key: null, Bot.Token));
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m1")));
        bot.Secrets.Add(new SmoochSecret(Bot.Secret));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(401, await bot.PostAsync(Bodies.Message("m2"), "wrong"));
        Assert.True(bot.Secrets.Remove(new SmoochSecret(Bot.Secret)));
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m3")));
    }

    [Fact]
    public async Task While_secrets_rotate_both_are_valid()
    {
        await using var bot = await Bot.StartAsync(o => o.AddSecret("the-next-one"));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1")));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m2"), "the-next-one"));
        Assert.Equal(401, await bot.PostAsync(Bodies.Message("m3"), "the-one-before"));
    }

    [Fact]
    public async Task The_secret_of_one_app_is_not_valid_for_another()
    {
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(o =>
        {
            o.AddSecret("secret-1", "app-1");
            o.AddSecret("secret-2", "app-2");
            o.AddSecret("secret-of-all");
        }));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1"), "secret-1"));
        Assert.Equal(401, await bot.PostAsync(Bodies.Message("m2"), "secret-2"));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m3"), "secret-of-all"));
        Assert.Equal(
            200,
            await bot.PostAsync("""{"trigger":"message:appUser","messages":[{"_id":"m4"}],"appUser":{"_id":"u"}}""", "secret-2"));
        Assert.Equal(["First: m1", "First: m3", "First: m4"], bot.Probe.Calls);
    }

    [Fact]
    public async Task A_secret_of_one_app_that_is_added_at_run_time_is_not_valid_for_another()
    {
        await using var bot = await Bot.StartAsync();
        bot.Secrets.Add(new SmoochSecret("secret-2"), "app-2");
        Assert.Equal(401, await bot.PostAsync(Bodies.Message("m1"), "secret-2"));
        bot.Secrets.Add(new SmoochSecret("secret-1"), "app-1");
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m2"), "secret-1"));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m3")));
    }

    /// <summary>The sender decides how long its body takes: meanwhile the secret may go.</summary>
    [Theory]
    [InlineData("app-2")]
    [InlineData(null)]
    public async Task A_secret_that_is_removed_while_the_body_arrives_is_no_longer_valid(string? appId)
    {
        await using var bot = await Bot.StartAsync();
        bot.Secrets.Add(new SmoochSecret("gone-soon"), appId);
        var body = Encoding.UTF8.GetBytes(Bodies.Message("m1"));
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, bot.Url.Port, Bot.Token);
        await using var stream = socket.GetStream();
        using var responses = new StreamReader(stream);
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /smooch HTTP/1.1\r\nHost: localhost\r\nContent-Length: {body.Length}\r\nX-API-Key: gone-soon\r\nExpect: "
                    + "100-continue\r\n\r\n"),
            Bot.Token);
        Assert.Equal("HTTP/1.1 100 Continue", await responses.ReadLineAsync(Bot.Token)); // The key was valid, the body is read.
        Assert.Equal("", await responses.ReadLineAsync(Bot.Token));
        bot.Secrets.Remove(new SmoochSecret("gone-soon"));
        await stream.WriteAsync(body, Bot.Token);
        Assert.StartsWith("HTTP/1.1 401", await responses.ReadLineAsync(Bot.Token), StringComparison.Ordinal);
        Assert.Empty(bot.Probe.Calls);
    }

    [Fact]
    public async Task A_secret_that_is_added_to_the_configuration_counts_without_a_restart()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Hooks:Secrets:0", "old")]).Build();
        await using var bot = await Bot.StartAsync(services => services.AddSmoochWebhooks(configuration.GetSection("Hooks")));
        Assert.Equal(401, await bot.PostAsync(Bodies.Message("m1"), "new"));
        configuration["Hooks:Secrets:1"] = "new";
        configuration["Hooks:Apps:app-1:0"] = "of-the-app";
        configuration.Reload();
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m1"), "new"));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m2"), "old"));
        Assert.Equal(200, await bot.PostAsync(Bodies.Message("m3"), "of-the-app"));
        configuration["Hooks:Secrets:0"] = configuration["Hooks:Secrets:1"] = configuration["Hooks:Apps:app-1:0"] = null;
        configuration.Reload();
        Assert.Equal(503, await bot.PostAsync(Bodies.Message("m4"), "new"));
    }

    [Fact]
    public async Task A_section_can_set_every_option()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Hooks:Secret", "one"), new("Hooks:Apps:app-1", "two"), new("Hooks:AcknowledgeMode", "onenqueue"),
            new("Hooks:ResponseTimeout", "00:00:02"), new("Hooks:MaxBodyBytes", "2048"), new("Hooks:AllowStartWithoutSecret", "true"),
        ]).Build();
        await using var services = new ServiceCollection().AddSmoochWebhooks(configuration.GetSection("Hooks")).Services
            .BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<SmoochWebhookOptions>>().Value;
        Assert.Equal(
            (AcknowledgeMode.OnEnqueue, TimeSpan.FromSeconds(2), 2048, true),
            (options.AcknowledgeMode, options.ResponseTimeout, options.MaxBodyBytes, options.AllowStartWithoutSecret));
    }

    [Theory]
    [InlineData("AcknowledgeMode", "later", "OnCompletion or OnEnqueue")]
    [InlineData("ResponseTimeout", "soon", "a time span")]
    [InlineData("ResponseTimeout", "-00:00:01", "more than zero")]
    [InlineData("MaxBodyBytes", "a lot", "a whole number")]
    [InlineData("MaxBodyBytes", "10", "at least 1024")]
    [InlineData("AllowStartWithoutSecret", "perhaps", "true or false")]
    public async Task A_setting_that_cannot_work_stops_the_start_and_is_named(string name, string value, string expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Hooks:Secret", "one"), new("Hooks:" + name, value)]).Build();
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            Bot.StartAsync(services => services.AddSmoochWebhooks(configuration.GetSection("Hooks"))));
        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_secret_is_printed_or_serialised()
    {
        var options = new SmoochWebhookOptions();
        options.AddSecret(Bot.Secret);
        Assert.DoesNotContain(Bot.Secret, JsonSerializer.Serialize(options), StringComparison.Ordinal);
    }
}
