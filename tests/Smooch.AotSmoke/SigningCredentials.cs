namespace Smooch.AotSmoke;

/// <summary>The credentials that sign JWTs.</summary>
internal static class Credentials
{
    public static SmoochClientOptions OptionsFor(string kind, Service service) => kind switch
    {
        "signing-key" => service.Options(SmoochApiVersion.V1, SmoochCredential.SigningKey(service["keyId"], service["secret"])),
        "account-key" =>
            service.Options(
                SmoochApiVersion.V1_1,
                SmoochCredential.SigningKey(service["accountKeyId"], service["accountSecret"], SmoochScope.Account)),
        "app-user" =>
            service.Options(SmoochApiVersion.V1, SmoochCredential.AppUser(service["keyId"], service["secret"], "app-user@example.org")),
        _ => throw new ArgumentException($"This program signs; '{kind}' is not for it.", nameof(kind)),
    };
}
