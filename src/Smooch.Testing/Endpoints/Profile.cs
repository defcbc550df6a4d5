using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The profile members of a request, all read and checked before any is applied.</summary>
internal sealed record Profile(string? GivenName, string? Surname, string? Email, long? SignedUpAt, JsonObject? Properties)
{
    public static Profile Read(JsonObject body) => new(
        Testing.Read.OptionalString(body, "givenName"),
        Testing.Read.OptionalString(body, "surname"),
        Testing.Read.OptionalString(body, "email"),
        Time(Testing.Read.OptionalString(body, "signedUpAt")),
        Testing.Read.OptionalFlatObject(body, "properties", allowNull: true));

    /// <summary>Applies the members that are present; absent ones stay, also inside the properties.</summary>
    public void ApplyTo(UserState user)
    {
        user.GivenName = GivenName ?? user.GivenName;
        user.Surname = Surname ?? user.Surname;
        user.Email = Email ?? user.Email;
        user.SignedUpAt = SignedUpAt ?? user.SignedUpAt;
        foreach (var (name, value) in Properties ?? [])
            user.Properties[name] = value?.DeepClone();
    }

    private static long? Time(string? text)
    {
        if (text is null)
            return null;

        return ServiceTime.TryParseIso(text, out var milliseconds)
            ? milliseconds
            : throw ApiException.BadRequest("Invalid value for signedUpAt: ISO 8601 is expected (YYYY-MM-DDThh:mm:ss.sssZ)");
    }
}
