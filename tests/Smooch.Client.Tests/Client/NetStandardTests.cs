#if CLIENT_NETSTANDARD
using System.Net;
using System.Runtime.Versioning;

namespace Smooch.Client.Tests;

/// <summary>What only the build for .NET Standard has. All other tests run with it too.</summary>
public sealed class NetStandardTests
{
    [Fact]
    public void These_tests_run_with_the_build_for_NET_Standard()
    {
        var framework = Assert.IsType<TargetFrameworkAttribute>(
            Assert.Single(typeof(SmoochClient).Assembly.GetCustomAttributes(typeof(TargetFrameworkAttribute), inherit: false)));
        Assert.Equal(".NETStandard,Version=v2.0", framework.FrameworkName);
    }

    [Fact]
    public async Task The_handler_of_NET_Framework_gives_connections_a_lifetime_by_the_service_point()
    {
        await using var server = await LoopbackServer.StartAsync();
#pragma warning disable SYSLIB0014 // Of no effect on .NET; what is set can be read.
        var point = ServicePointManager.FindServicePoint(server.Address);
#pragma warning restore SYSLIB0014
        using var handler = new PrimaryHandler.LeasingHandler(Connections.Lifetime) { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);

        await http.GetStringAsync(server.Address, TestContext.Current.CancellationToken);

        Assert.Equal((int)Connections.Lifetime.TotalMilliseconds, point.ConnectionLeaseTimeout);
    }
}
#endif
