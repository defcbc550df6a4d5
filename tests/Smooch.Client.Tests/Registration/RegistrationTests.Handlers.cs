using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests;

public sealed partial class RegistrationTests
{
    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public async Task Handlers_of_the_users_compose_and_do_not_see_the_credential(string kind)
    {
        using var handler = new RecordingHandler();
        List<string> ran = [];
        var options = TestCredential.OptionsFor(kind);
        var services = new ServiceCollection();
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new Filter(() => new Watcher("filter", ran)));
        services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Watcher("defaults", ran)));
        services.AddSmooch(o => (o.Credential, o.ApiVersion, o.AppId) = (options.Credential, options.ApiVersion, options.AppId))
            .AddHttpMessageHandler(() => new Watcher("first", ran))
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddHttpMessageHandler(() => new Watcher("second", ran));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<SmoochClient>().Webhooks.ListAsync(Token);
        Assert.Equal(["defaults", "first", "second", "filter"], ran);
        Assert.Equal("defaults, first, second, filter", handler.Request["X-Watched"]);
        Assert.Contains(handler.Request.Headers.Keys, header => header is "Authorization" or "app-token");
    }

    [Fact]
    public async Task A_logger_of_the_users_does_not_see_the_credential()
    {
        using var handler = new RecordingHandler();
        var logger = new HeaderLogger();
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"))
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddLogger(_ => logger);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<SmoochClient>().Webhooks.ListAsync(Token);
        Assert.Equal(["Accept, User-Agent"], logger.Seen);
        Assert.NotNull(handler.Request["Authorization"]);
    }

    [Fact]
    public async Task A_primary_handler_from_a_filter_does_not_follow_redirects_either()
    {
        using var primary = new SocketsHttpHandler();
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"));
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new Filter(() => new Watcher("filter", []), primary));
        await using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<SmoochClient>();
        Assert.False(primary.AllowAutoRedirect);
    }

    [Fact]
    public async Task The_factory_keeps_one_handler_whose_connections_renew_themselves()
    {
        HttpMessageHandler? primary = null;
        var services = new ServiceCollection();
        services.AddSmooch(o => o.Credential = TestCredential.Make("JWT"))
            .ConfigurePrimaryHttpMessageHandler((handler, _) => primary = handler);
        await using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<SmoochClient>();
        var sockets = Assert.IsType<SocketsHttpHandler>(primary);
        Assert.Equal(Connections.Lifetime, sockets.PooledConnectionLifetime);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(
            Timeout.InfiniteTimeSpan,
            provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get("Smooch").HandlerLifetime);
    }

    /// <summary>Records that it ran, and fails when it sees a credential.</summary>
    private sealed class Watcher(string name, List<string> ran) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.DoesNotContain(request.Headers, header => header.Key is "Authorization" or "app-token");
            ran.Add(name);
            request.Headers.Add("X-Watched", name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Filter(Func<DelegatingHandler> handler, HttpMessageHandler? primary = null) : IHttpMessageHandlerBuilderFilter
    {
        public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
        {
            next(builder);
            builder.AdditionalHandlers.Add(handler());
            builder.PrimaryHandler = primary ?? builder.PrimaryHandler;
        };
    }

    private sealed class HeaderLogger : Microsoft.Extensions.Http.Logging.IHttpClientLogger
    {
        public List<string> Seen { get; } = [];

        public object? LogRequestStart(HttpRequestMessage request)
        {
            Seen.Add(string.Join(", ", request.Headers.Select(header => header.Key).Order()));
            return null;
        }

        public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed)
        {
        }

        public void LogRequestFailed(
            object? context,
            HttpRequestMessage request,
            HttpResponseMessage? response,
            Exception exception,
            TimeSpan elapsed)
        {
        }
    }
}
