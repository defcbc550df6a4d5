using Smooch.MessageBird;
using Smooch.Sunshine;

namespace Smooch.Soak.Instances;

/// <summary>The options of the clients: patient with a slow machine, and quick to retry.</summary>
internal static class SoakClients
{
    public static void Configure(SmoochClientOptions options, SoakSettings settings)
    {
        Configure(options);
        options.BaseAddress = settings.Smooch;
        options.Credential = SmoochCredential.SigningKey(settings.KeyId, settings.Secret, SmoochScope.Account);
        options.SendConfirmation = Confirmation();
    }

    public static void Configure(SunshineClientOptions options, SoakSettings settings)
    {
        Configure(options);
        options.BaseAddress = settings.Sunshine;
        options.Credential = SmoochCredential.SigningKey(settings.KeyId, settings.Secret, SmoochScope.Account);
        options.SendConfirmation = Confirmation();
    }

    public static void Configure(MessageBirdClientOptions options, SoakSettings settings)
    {
        Configure(options);
        options.BaseAddress = settings.MessageBird;
        options.Credential = MessageBirdCredential.AccessKey(settings.AccessKey);
    }

    private static SendConfirmationOptions Confirmation() => new() { Delay = TimeSpan.FromMilliseconds(500) };

    private static void Configure(ApiClientOptions options)
    {
        options.Timeout = TimeSpan.FromSeconds(90);
        options.Retry = new SmoochRetryOptions
        {
            Delay = TimeSpan.FromMilliseconds(50),
            MaxDelay = TimeSpan.FromSeconds(1),
            AttemptTimeout = TimeSpan.FromSeconds(30),
        };
    }
}
