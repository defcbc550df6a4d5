namespace Smooch.Testing;

/// <summary>The name in a message of an app user without a name.</summary>
internal static class DisplayNames
{
    private static readonly string[] Moods = ["Optimistic", "Curious", "Gentle", "Bold", "Quiet", "Sunny", "Clever", "Patient"];
    private static readonly string[] Animals = ["Ferret", "Otter", "Heron", "Badger", "Lynx", "Puffin", "Hedgehog", "Tapir"];

    public static string For(UserState user, ClientState? client)
    {
        if (user.GivenName is not null || user.Surname is not null)
            return string.Join(' ', new[] { user.GivenName, user.Surname }.Where(part => !string.IsNullOrEmpty(part)));

        if (user.App.Setting("useAnimalNames"))
            return Animal(user.Id);

        var channel = client is null ? "User" : Channels.DisplayName(client.Platform) + " User";
        return $"{channel} {user.UserId ?? client?.ExternalId ?? user.Id}";
    }

    // The name must not change for a user, so it is derived from the id.
    private static string Animal(string id)
    {
        var number = Convert.ToInt32(id[^6..], 16);
        return $"{Moods[number % Moods.Length]} {Animals[number / Moods.Length % Animals.Length]}";
    }
}
