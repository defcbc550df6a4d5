using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cookbook.Tests;

/// <summary>The receivers of functions, with the calls that their platforms make of a webhook call.</summary>
public sealed class FunctionTests
{
    private const string Secret = "test-secret";

    [Theory]
    [InlineData("POST", Secret, 200, true)]
    [InlineData("POST", "another", 401, false)]
    [InlineData("HEAD", null, 200, false)]
    public async Task Azure_Functions(string method, string? key, int status, bool replies)
    {
        await using var test = await Test.StartAsync();
        var function = new SmoochFunction(test.Receiver);
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Scheme = "https";
        http.Request.Host = new HostString("bot.azurewebsites.net");
        http.Request.Path = "/api/smooch";
        if (key is not null)
            http.Request.Headers["X-API-Key"] = key;
        http.Request.Body = new MemoryStream(test.Event);

        var result = Assert.IsType<StatusCodeResult>(await function.RunAsync(http.Request, RunningBot.Token));

        Assert.Equal(status, result.StatusCode);
        await test.CheckReplyAsync(replies);
    }

    [Fact]
    public async Task Azure_Functions_reject_a_large_body()
    {
        await using var test = await Test.StartAsync();
        var http = new DefaultHttpContext();
        http.Request.ContentLength = 2 * 1024 * 1024;
        var result = await new SmoochFunction(test.Receiver).RunAsync(http.Request, RunningBot.Token);
        Assert.Equal(400, Assert.IsType<StatusCodeResult>(result).StatusCode);
    }

    [Theory]
    [InlineData("POST", Secret, false, 200, true)]
    [InlineData("POST", Secret, true, 200, true)]
    [InlineData("POST", "another", false, 401, false)]
    [InlineData("GET", null, false, 200, false)]
    public async Task Lambda(string method, string? key, bool isBase64, int status, bool replies)
    {
        await using var test = await Test.StartAsync();
        var headers = key is null ? new Dictionary<string, string>() : new() { ["x-api-key"] = key };
        var payload = JsonSerializer.Serialize(new
        {
            version = "2.0",
            routeKey = "$default",
            rawPath = "/smooch",
            rawQueryString = "",
            headers,
            requestContext = new { domainName = "abc.lambda-url.eu-west-1.on.aws", http = new { method, path = "/smooch" } },
            body = isBase64 ? Convert.ToBase64String(test.Event) : Encoding.UTF8.GetString(test.Event),
            isBase64Encoded = isBase64,
        });
        var request = JsonSerializer.Deserialize<LambdaRequest>(payload, JsonSerializerOptions.Web)!;

        var response = await new LambdaReceiver(test.Receiver).HandleAsync(request, RunningBot.Token);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal($$"""{"statusCode":{{status}}}""", JsonSerializer.Serialize(response, JsonSerializerOptions.Web));
        await test.CheckReplyAsync(replies);
    }

    private sealed class Test(RunningBot bot, FakeUser mira) : IAsyncDisposable
    {
        public WebhookReceiver Receiver => bot.App.Services.GetRequiredService<WebhookReceiver>();

        /// <summary>Gets an event in which the user writes "Hi!".</summary>
        public byte[] Event => JsonSerializer.SerializeToUtf8Bytes(new
        {
            app = new { id = bot.Smooch.AppId },
            webhook = new { id = "5f74a6b2e3c1d2a3b4c5d6e8", version = "v2" },
            events = new[]
            {
                new
                {
                    id = "5f74a6b2e3c1d2a3b4c5d6e9",
                    type = "conversation:message",
                    payload = new
                    {
                        conversation = new { id = mira.Conversation!.Id, type = "personal" },
                        message = new
                        {
                            id = "5f74a6b2e3c1d2a3b4c5d6f0",
                            author = new { type = "user", userId = mira.Id },
                            content = new { type = "text", text = "Hi!" },
                        },
                    },
                },
            },
        });

        public static async Task<Test> StartAsync()
        {
            var smooch = await FakeSmooch.StartAsync(cancellationToken: RunningBot.Token);
            var mira = smooch.CreateUser();
            await mira.SayAsync("Hello?");
            var bot = await RunningBot.StartAsync(smooch, builder =>
            {
                builder.Configuration["Sunshine:BaseAddress"] = smooch.SunshineAddress.ToString();
                builder.Configuration["Sunshine:AppId"] = smooch.AppId;
                builder.Configuration["Sunshine:KeyId"] = smooch.KeyId;
                builder.Configuration["Sunshine:Secret"] = smooch.Secret;
                builder.Configuration["Sunshine:Webhooks:Secret"] = Secret;
                Cookbook.Recipes.AddFunction(builder.Services, builder.Configuration);
            });
            return new Test(bot, mira);
        }

        public async Task CheckReplyAsync(bool replies)
        {
            if (replies)
                Assert.Equal("You wrote: Hi!", (await mira.ReceiveAsync<TextContent>()).Text);
            else
                await mira.ReceiveNothingAsync();
        }

        public ValueTask DisposeAsync() => bot.DisposeAsync();
    }
}
