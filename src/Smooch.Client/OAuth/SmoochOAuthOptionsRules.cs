namespace Smooch.Client;

/// <summary>What must hold of <see cref="SmoochOAuthOptions"/>; each text says how to mend it.</summary>
internal static class SmoochOAuthOptionsRules
{
    /// <summary>Lists what is wrong; nothing when all is well.</summary>
    public static IEnumerable<string> Check(SmoochOAuthOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return "ClientId is not set. Set it to the id that the service gave your integration.";
        if (string.IsNullOrWhiteSpace(options.ClientSecret.Reveal()))
            yield return "ClientSecret is not set. Set it to the secret that the service gave your integration.";
        else if (Argument.WrongSecret(options.ClientSecret.Reveal(), "ClientSecret") is { } wrongSecret)
            yield return wrongSecret;
        if (options.ClientId is { Length: > 0 } clientId && !string.IsNullOrWhiteSpace(clientId) && Argument.WrongSecret(clientId, "ClientId") is { } wrongId)
            yield return wrongId;
        if (ApiClientOptions.CheckAddress(nameof(options.BaseAddress), options.BaseAddress, options.AllowInsecureHttp, SmoochClientOptionsRules.ExampleAddress) is { } wrong)
            yield return wrong;
        if (ApiClientOptions.CheckAddress(nameof(options.ConsentAddress), options.ConsentAddress, options.AllowInsecureHttp, "https://app.smooch.io") is { } wrongPage)
            yield return wrongPage;
        foreach (var text in options.CheckTransport())
            yield return text;
    }
}
