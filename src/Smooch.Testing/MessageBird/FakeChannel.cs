namespace Smooch.Testing;

/// <summary>A channel of the account: what contacts write to, and messages are sent from.</summary>
public sealed class FakeChannel
{
    private readonly MessageBirdChannel channel;

    internal FakeChannel(MessageBirdChannel channel) => this.channel = channel;

    /// <summary>The id (<c>channelId</c>), a UUID.</summary>
    public string Id => channel.Id;

    /// <summary>The name.</summary>
    public string Name => channel.Name;

    /// <summary>The platform (<c>platformId</c>), for example <c>whatsapp</c>.</summary>
    public string Platform => channel.PlatformId;

    /// <summary>The address of the business on the channel: a phone number with <c>+</c>, or a name.</summary>
    public string Address => channel.Address;

    /// <summary>The status; only an <c>active</c> channel carries messages.</summary>
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
