using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Storage;

namespace Smooch.Orleans;

/// <summary>Stops the start of a silo whose grain storage is missing, or is in memory outside development.</summary>
internal sealed class WebhookGrainStorageCheck(
    IServiceProvider services,
    IOptions<WebhookGrainOptions> options,
    ILogger<WebhookGrainStorageCheck> logger)
    : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(WebhookGrainStorageCheck), ServiceLifecycleStage.RuntimeStorageServices, CheckAsync);

    private Task CheckAsync(CancellationToken cancellationToken)
    {
        var name = options.Value.StorageName;
        var storage = services.GetKeyedService<IGrainStorage>(name) ?? throw new InvalidOperationException(
            $"No grain storage named '{name}' is registered, so successes of webhook handlers cannot be remembered. "
            + "Add one to the silo, such as AddRedisGrainStorageAsDefault, or set WebhookGrainOptions.StorageName.");
        if (storage.GetType().Name != "MemoryGrainStorage")
            return Task.CompletedTask;
        if (services.GetService<IHostEnvironment>()?.IsDevelopment() != true)
        {
            throw new InvalidOperationException(
                $"Grain storage '{name}' is in memory: it loses the successes of webhook handlers with its silo, and handlers would run "
                    + "again. "
                + "Add a persistent one, such as AddRedisGrainStorageAsDefault. In memory is allowed in the Development environment.");
        }

        WebhookGrainLog.NotPersistent(logger, name);
        return Task.CompletedTask;
    }
}
