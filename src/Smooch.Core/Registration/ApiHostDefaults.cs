using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smooch;

/// <summary>Sets options that are not configured to the services of the host.</summary>
internal sealed class ApiHostDefaults<TOptions>(IServiceProvider provider) : IPostConfigureOptions<TOptions>
    where TOptions : ApiClientOptions
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, TOptions options)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } hosts)
            options.TimeProvider = hosts;
        options.IncludeErrorDescriptions ??= provider.GetService<IHostEnvironment>()?.IsDevelopment();
    }
}
