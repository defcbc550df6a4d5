using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch.Client;

/// <summary>What the host has and the options do not say.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the services.")]
internal sealed class SmoochHostDefaults(IServiceProvider provider) : IPostConfigureOptions<SmoochClientOptions>
{
    public void PostConfigure(string? name, SmoochClientOptions options)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } hosts)
            options.TimeProvider = hosts;
    }
}
