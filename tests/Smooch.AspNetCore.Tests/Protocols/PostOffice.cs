using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Smooch.AspNetCore.Tests;

/// <summary>A program that receives letters, and perhaps the webhooks of Smooch besides, on a Kestrel socket of its own.</summary>
internal sealed class PostOffice : IAsyncDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    private PostOffice(WebApplication app, Postman postman, Probe probe, LogRecorder logs)
    {
        App = app;
        Postman = postman;
        Probe = probe;
        Logs = logs;
    }

    public WebApplication App { get; }

    public Postman Postman { get; }

    public Probe Probe { get; }

    public LogRecorder Logs { get; }

    public string Url => App.Urls.Single();

    public static WebApplication Build(Action<IServiceCollection> register, out Postman postman, out Probe probe, out LogRecorder logs)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        (postman, probe, logs) = (new Postman(), new Probe(), new LogRecorder());
        builder.Logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddRoutingCore().AddSingleton(postman).AddSingleton(probe);
        register(builder.Services);
        return builder.Build();
    }

    public static async Task<PostOffice> OpenAsync(Action<IServiceCollection> register, Action<WebApplication>? map = null)
    {
        var app = Build(register, out var postman, out var probe, out var logs);
        (map ?? (mapped => mapped.MapWebhooks("/letters")))(app);
        await app.StartAsync(Bot.Token);
        return new PostOffice(app, postman, probe, logs);
    }

    public static string Post(params string[] letters) => $$"""{"office":"north","letters":[ {{string.Join(" , ", letters)}} ]}""";

    public static string Letter(string id, string to, string kind = "letter") => $$"""{"id":"{{id}}","to":"{{to}}","kind":"{{kind}}"}""";

    public Task<int> PostAsync(params string[] letters) => SendAsync("/letters", Post(letters), LetterRegistration.Key);

    public Task<int> SendAsync(string target, string body, string? key)
    {
        var signature = key is null ? null : Letters.Sign(key, Url + target, Encoding.UTF8.GetBytes(body));
        return SendAsync(target, body, Letters.SignatureHeader, signature);
    }

    public async Task<int> SendAsync(string target, string body, string header, string? value)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(Url + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        if (value is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        using var response = await http.SendAsync(request, Bot.Token);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await App.DisposeAsync();
    }
}
