using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Smooch.MessageBird;

/// <summary>Reads the options of a client from a section of the configuration, by name, without reflection.</summary>
internal sealed class MessageBirdConfiguration(
    string registration,
    IConfiguration configuration) : IConfigureNamedOptions<MessageBirdClientOptions>
{
    private readonly OptionsSection section = new(configuration, registration, typeof(MessageBirdClientOptions));

    public void Configure(MessageBirdClientOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, MessageBirdClientOptions options)
    {
        if (name != registration)
            return;
        section.CheckNames(["AccessKey"]);
        if (section.IsSet("AccessKey"))
            options.Credential = MessageBirdCredential.AccessKey(section.HeaderText("AccessKey"));
        options.BaseAddress = section.Address("https://conversations.messagebird.com") ?? options.BaseAddress;
        section.ApplyTo(options);
    }
}
