namespace Smooch.MessageBird;

/// <summary>The options of a <see cref="MessageBirdClient"/>. Only <see cref="Credential"/> is needed.</summary>
public sealed class MessageBirdClientOptions() : ApiClientOptions(DefaultAddress)
{
    private static readonly Uri DefaultAddress = new("https://conversations.messagebird.com");

    /// <summary>Gets or sets the access key.</summary>
    /// <value>None: it must be set.</value>
    public MessageBirdCredential? Credential { get; set; }

    internal override string LoggerName => typeof(MessageBirdClient).FullName!;

    internal MessageBirdClientOptions Copy()
    {
        var copy = (MessageBirdClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }

    /// <summary>Lists what is wrong; each sentence explains how to fix it.</summary>
    internal static IEnumerable<string> Check(MessageBirdClientOptions options)
    {
        const string Example = "https://conversations.messagebird.com";
        if (options.Credential is null)
            yield return "Credential is not set. Set it to MessageBirdCredential.AccessKey(key), or AccessKey in the configuration.";
        if (CheckAddress(nameof(options.BaseAddress), options.BaseAddress, options.AllowInsecureHttp, Example) is { } wrong)
            yield return wrong;
        foreach (var text in options.CheckTransport())
            yield return text;
    }
}
