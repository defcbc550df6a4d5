namespace Smooch.AotSmoke;

/// <summary>The credentials that are sent as they are.</summary>
internal static class Credentials
{
    public static SmoochClientOptions OptionsFor(string kind, Service service) => kind switch
    {
        "basic" => service.Options(SmoochApiVersion.V1_1, SmoochCredential.Basic(service["keyId"], service["secret"])),
        "app-token" => service.Options(SmoochApiVersion.V1, SmoochCredential.AppToken(service["appToken"])),
        _ => throw new ArgumentException($"This program signs nothing; '{kind}' is not for it.", nameof(kind)),
    };
}
