using Smooch.MessageBird;

namespace Smooch.Testing;

public sealed partial class FakeMessageBird
{
    /// <summary>
    /// Sets the options of a client to this service: address, access key, and the clock of this service. Use it where options are
    /// configured, as in
    /// <c>builder.Services.AddMessageBird(messageBird.ConfigureClient)</c>.
    /// </summary>
    /// <param name="options">The options to change.</param>
    public void ConfigureClient(MessageBirdClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = BaseAddress;
        options.Credential = MessageBirdCredential.AccessKey(AccessKey);
        options.TimeProvider = state.Options.TimeProvider;
    }

    /// <summary>
    /// Sets the signing key of this service in the options of a receiver, as in
    /// <c>builder.Services.AddMessageBirdWebhooks(messageBird.ConfigureWebhooks)</c>.
    /// </summary>
    /// <param name="options">The options to change.</param>
    /// <example>
    /// <code>
    /// builder.Services.AddMessageBirdWebhooks(fakeMessageBird.ConfigureWebhooks);
    /// </code>
    /// </example>
    public void ConfigureWebhooks(MessageBirdWebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddSigningKey(SigningKey);
    }

    /// <summary>Creates the options of a client of this service: address, access key, and the clock of this service.</summary>
    /// <returns>The options.</returns>
    public MessageBirdClientOptions CreateClientOptions()
    {
        var options = new MessageBirdClientOptions();
        ConfigureClient(options);
        return options;
    }

    /// <summary>Creates a client of this service; the caller disposes it.</summary>
    /// <returns>The client.</returns>
    /// <example>
    /// <code>
    /// using var messageBird = fakeMessageBird.CreateClient();
    /// </code>
    /// </example>
    public MessageBirdClient CreateClient() => new(CreateClientOptions());
}
