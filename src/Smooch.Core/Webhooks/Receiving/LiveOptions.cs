using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Smooch;

/// <summary>
/// The current options of a receiver. The first options must be valid; an invalid change is logged, and the previous options stay in use.
/// </summary>
internal sealed class LiveOptions<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions> : IDisposable
    where TOptions : WebhookReceiverOptions
{
    private readonly IOptionsFactory<TOptions> factory;
    private readonly ILogger logger;
    private readonly List<IDisposable> subscriptions = [];
    private TOptions current;

    public LiveOptions(
        IOptionsFactory<TOptions> factory,
        IEnumerable<IOptionsChangeTokenSource<TOptions>> sources,
        ILogger<WebhookReceiver> logger)
    {
        this.factory = factory;
        this.logger = SafeLogger.Over(logger);
        current = factory.Create(Options.DefaultName);
        foreach (var source in sources)
            subscriptions.Add(ChangeToken.OnChange(source.GetChangeToken, Reload));
    }

    public TOptions Current => Volatile.Read(ref current);

    public void Dispose() => subscriptions.ForEach(static subscription => subscription.Dispose());

    private void Reload()
    {
        try
        {
            Volatile.Write(ref current, factory.Create(Options.DefaultName));
        }
        catch (Exception e)
        {
            // The exceptions of options name the setting and its valid values, never a secret.
            ReceiverLog.OptionsNotReloaded(logger, typeof(TOptions).Name, e is OptionsValidationException ? e.Message : e.GetType().Name);
        }
    }
}
