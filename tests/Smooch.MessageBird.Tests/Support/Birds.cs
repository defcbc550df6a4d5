namespace Smooch.MessageBird.Tests;

/// <summary>Clients over a handler or an address, with a made-up key.</summary>
internal static class Birds
{
    public const string AccessKey = "test_Zk9vQy1mT0aXw7LrBd";

    public static MessageBirdClient Over(HttpMessageHandler handler, Action<MessageBirdClientOptions>? configure = null)
    {
        var options = new MessageBirdClientOptions
        {
            Credential = MessageBirdCredential.AccessKey(AccessKey),
            Retry = { Delay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        return new MessageBirdClient(options, handler);
    }

    /// <summary>A client with connections of its own.</summary>
    public static MessageBirdClient To(Uri address) => new(new MessageBirdClientOptions
    {
        BaseAddress = address,
        Credential = MessageBirdCredential.AccessKey(AccessKey),
        Retry = { Delay = TimeSpan.Zero },
    });
}
