namespace Smooch.Client;

/// <summary>The rules of <see cref="SmoochOAuthOptions"/>; each text describes the fix.</summary>
internal static class SmoochOAuthOptionsRules
{
    /// <summary>Lists the errors; empty when the options are valid.</summary>
    public static IEnumerable<string> Check(SmoochOAuthOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return "ClientId is not set. Set it to the client id of your integration.";
        if (string.IsNullOrWhiteSpace(options.ClientSecret.Reveal()))
            yield return "ClientSecret is not set. Set it to the client secret of your integration.";
        else if (Argument.WrongSecret(options.ClientSecret.Reveal(), "ClientSecret") is { } wrongSecret)
            yield return wrongSecret;
        if (options.ClientId is { Length: > 0 } clientId
            && !string.IsNullOrWhiteSpace(clientId)
            && Argument.WrongSecret(clientId, "ClientId") is { } wrongId)
            yield return wrongId;
        if (ApiClientOptions.CheckAddress(
            nameof(options.BaseAddress),
            options.BaseAddress,
            options.AllowInsecureHttp,
            SmoochClientOptionsRules.ExampleAddress) is { } wrong)
            yield return wrong;
        if (ApiClientOptions.CheckAddress(
            nameof(options.ConsentAddress),
            options.ConsentAddress,
            options.AllowInsecureHttp,
            "https://app.smooch.io") is { } wrongPage)
            yield return wrongPage;
        foreach (var text in options.CheckTransport())
            yield return text;
    }
}
