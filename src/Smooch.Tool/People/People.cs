using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The people who can use the bot.</summary>
internal sealed class People(FakeSmooch smooch, FakeMessageBird? messageBird)
{
    public IReadOnlyList<PersonView> Views() =>
    [
        .. smooch.App.Users.Select(user => new SmoochPerson(user).View()),
        .. (messageBird?.Contacts ?? []).Select(contact => new BirdPerson(contact).View()),
    ];

    /// <param name="id">The id of the user or contact.</param>
    /// <param name="conversationId">The conversation of the user; empty for the default one.</param>
    /// <exception cref="KeyNotFoundException">The person or the conversation does not exist.</exception>
    public IPerson Find(string id, string? conversationId = null)
    {
        if (messageBird?.Contacts.FirstOrDefault(contact => contact.Id == id) is { } contact)
            return new BirdPerson(contact);

        var user = smooch.App.User(id);
        return new SmoochPerson(string.IsNullOrEmpty(conversationId) ? user : user.In(conversationId));
    }

    /// <summary>Adds a person to a channel.</summary>
    /// <exception cref="ArgumentException">The user id or phone number is taken.</exception>
    public IPerson Add(string? name, string? alias, string channel)
    {
        if (channel.StartsWith("messagebird", StringComparison.Ordinal))
        {
            var service = messageBird ?? throw new ControlException("MessageBird is not served: start smooch with --messagebird-port.");
            return new BirdPerson(service.CreateContact(new FakeContactOptions { DisplayName = name, Msisdn = alias }));
        }

        var parts = name?.Split(' ', 2) ?? [];
        return new SmoochPerson(smooch.CreateUser(new FakeUserOptions
        {
            UserId = alias,
            GivenName = parts.Length > 0 ? parts[0] : null,
            Surname = parts.Length > 1 ? parts[1] : null,
            Channel = channel,
        }));
    }
}
