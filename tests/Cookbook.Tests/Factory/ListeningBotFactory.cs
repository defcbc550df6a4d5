using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cookbook.Tests;

// snippet:factory-8
public sealed class ListeningBotFactory(FakeSmooch smooch) : WebApplicationFactory<Program>
{
    private IHost? listening;

    /// <summary>Starts the bot.</summary>
    /// <returns>Its address.</returns>
    public Uri Start()
    {
        CreateClient().Dispose();
        var server = listening!.Services.GetRequiredService<IServer>();
        return new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Sunshine:Webhooks:Secret", "test-secret")
        .ConfigureTestServices(services => services.Configure<SunshineClientOptions>(smooch.ConfigureSunshine));

    // The factory needs a host with its test server, which has no port. The second host listens on one.
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var inMemory = builder.Build();
        builder.ConfigureWebHost(web => web.UseKestrel().UseUrls("http://127.0.0.1:0"));
        listening = builder.Build();
        listening.Start();
        // The program has started both. Start waits only for the first host of a builder, so wait for the other one.
        inMemory.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.WaitHandle.WaitOne(TimeSpan.FromMinutes(1));
        return inMemory;
    }

    protected override void Dispose(bool disposing)
    {
        listening?.Dispose();
        base.Dispose(disposing);
    }
}
// endsnippet
