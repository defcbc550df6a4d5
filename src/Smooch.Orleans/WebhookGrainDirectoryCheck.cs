using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.GrainDirectory;

namespace Smooch.Orleans;

/// <summary>Warns at the start of a silo whose grain directory is in the memory of the cluster, except in development.</summary>
internal sealed class WebhookGrainDirectoryCheck(IServiceProvider services, ILogger<WebhookGrainDirectoryCheck> logger)
    : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(WebhookGrainDirectoryCheck), ServiceLifecycleStage.RuntimeStorageServices, CheckAsync);

    private Task CheckAsync(CancellationToken cancellationToken)
    {
        var isInMemory = services.GetKeyedService<IGrainDirectory>(GrainDirectoryAttribute.DEFAULT_GRAIN_DIRECTORY) is null;
        if (isInMemory && services.GetService<IHostEnvironment>()?.IsDevelopment() != true)
            WebhookGrainLog.DirectoryInMemory(logger);
        return Task.CompletedTask;
    }
}
