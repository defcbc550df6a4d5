namespace Smooch.Testing;

/// <summary>A channel of the account, which connects contacts and the business.</summary>
public sealed class FakeChannel
{
    private readonly MessageBirdChannel channel;

    internal FakeChannel(MessageBirdChannel channel) => this.channel = channel;

    /// <summary>Gets the id (<c>channelId</c>), a UUID.</summary>
    public string Id => channel.Id;

    /// <summary>Gets the name.</summary>
    public string Name => channel.Name;

    /// <summary>Gets the platform (<c>platformId</c>), for example <c>whatsapp</c>.</summary>
    public string Platform => channel.PlatformId;

    /// <summary>Gets the address of the business on the channel: a phone number with <c>+</c>, or a name.</summary>
    public string Address => channel.Address;

    /// <summary>Gets the status; only an <c>active</c> channel carries messages.</summary>
    /// <value>Default <c>active</c>.</value>
    public string Status
    {
        get
        {
            lock (channel.State.Gate)
                return channel.Status;
        }

        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            lock (channel.State.Gate)
                channel.Status = value;
        }
    }
}
