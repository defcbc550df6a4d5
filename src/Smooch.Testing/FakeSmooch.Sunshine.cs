using Smooch.Sunshine;

namespace Smooch.Testing;

public sealed partial class FakeSmooch
{
    /// <summary>
    /// Sets the address, the default app, its key and the clock of this service in the options of a v2 client:
    /// <c>builder.Services.AddSunshine(smooch.ConfigureSunshine)</c>.
    /// </summary>
    /// <param name="options">The options to change.</param>
    public void ConfigureSunshine(SunshineClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Subdomain = null;
        options.BaseAddress = SunshineAddress;
        options.AppId = AppId;
        options.Credential = SmoochCredential.SigningKey(KeyId, Secret);
        options.TimeProvider = state.Options.TimeProvider;
    }

    /// <summary>Creates a v2 client of this service, for its default app. The caller disposes it.</summary>
    /// <returns>The client, with the key of the app.</returns>
    /// <example><code>using var sunshine = fake.CreateSunshineClient();</code></example>
    public SunshineClient CreateSunshineClient()
    {
        var options = new SunshineClientOptions();
        ConfigureSunshine(options);
        return new SunshineClient(options);
    }
}
