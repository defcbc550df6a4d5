#if NET10_0_OR_GREATER
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Cookbook.Tests;

// snippet:factory
public sealed class BotFactory(FakeSmooch smooch) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Sunshine:Webhooks:Secret", "test-secret")
        .ConfigureTestServices(services => services.Configure<SunshineClientOptions>(smooch.ConfigureSunshine));
}
// endsnippet
#endif
