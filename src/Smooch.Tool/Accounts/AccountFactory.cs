using Microsoft.Extensions.Options;
using Smooch.Client;
using Smooch.MessageBird;
using Smooch.Sunshine;

namespace Smooch.Tool;

/// <summary>Creates the client of an account.</summary>
internal static class AccountFactory
{
    /// <exception cref="UsageException">A value is missing or wrong.</exception>
    public static IAccount Create(Credentials credentials, Terminal terminal)
    {
        try
        {
            return credentials.Api switch
            {
                "messagebird" => new MessageBirdAccount(MessageBird(credentials), credentials.ChannelId),
                "v2" => new SunshineAccount(Sunshine(credentials, terminal)),
                _ => new SmoochAccount(Smooch(credentials, terminal), IsAccount(credentials)),
            };
        }
        catch (Exception e) when (e is ArgumentException or OptionsValidationException)
        {
            throw new UsageException(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    /// <summary>Gets the address of the account.</summary>
    public static Uri Address(Credentials credentials, Terminal terminal) => credentials switch
    {
        { IsMessageBird: true } => MessageBird(credentials).BaseAddress,
        { BaseAddress: { } address } => Absolute(address),
        { Subdomain: { } subdomain } => SunshineRegion.OfSubdomain(subdomain),
        { Region: { } region } => terminal.Regions[region],
        { Api: "v2" } => throw new UsageException(
            "The address is missing. Set SMOOCH_REGION (us or eu), or SMOOCH_SUBDOMAIN of your Zendesk account, or SMOOCH_BASE_ADDRESS."),
        _ => terminal.Regions["us"],
    };

    private static MessageBirdClientOptions MessageBird(Credentials credentials)
    {
        var options = new MessageBirdClientOptions
        {
            Credential = MessageBirdCredential.AccessKey(credentials.AccessKey!),
            IncludeErrorDescriptions = true,
        };
        if ((credentials.MessageBirdBaseAddress ?? credentials.BaseAddress) is { } address)
            options.BaseAddress = Absolute(address);
        return options;
    }

    private static SunshineClientOptions Sunshine(Credentials credentials, Terminal terminal)
    {
        var isBasic = credentials.Scope is "integration" or "service account" or null;
        return new SunshineClientOptions
        {
            BaseAddress = Address(credentials, terminal),
            AppId = credentials.AppId,
            Credential = isBasic ? SmoochCredential.Basic(credentials.KeyId!, credentials.Secret!) : SigningKey(credentials),
            IncludeErrorDescriptions = true,
        };
    }

    private static SmoochClientOptions Smooch(Credentials credentials, Terminal terminal) => new()
    {
        BaseAddress = Address(credentials, terminal),
        ApiVersion = credentials.Api == "v1" ? SmoochApiVersion.V1 : SmoochApiVersion.V1_1,
        AppId = credentials.AppId,
        Credential = SigningKey(credentials),
        IncludeErrorDescriptions = true,
    };

    private static SmoochCredential SigningKey(Credentials credentials) => SmoochCredential.SigningKey(
        credentials.KeyId!, credentials.Secret!, IsAccount(credentials) ? SmoochScope.Account : SmoochScope.App);

    private static bool IsAccount(Credentials credentials) => credentials.Scope is "account" or "service account";

    private static Uri Absolute(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        ? uri
        : throw new UsageException($"The base address '{address}' is not an absolute http or https URL.");
}
