using System.Text;
using System.Text.Json.Serialization;

namespace Smooch.Tool;

/// <summary>The credentials and the address of an account, from the environment or from a profile. Its text has no secret.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Credentials
{
    /// <summary>The names of the APIs, in the order in which a trigger is looked up.</summary>
    public static readonly string[] Apis = ["v2", "v1.1", "v1", "messagebird"];

    public string? Api { get; init; }

    public string? AppId { get; init; }

    public string? KeyId { get; init; }

    public string? Secret { get; init; }

    public string? Region { get; init; }

    public string? Subdomain { get; init; }

    public string? BaseAddress { get; init; }

    public string? AccessKey { get; init; }

    public string? ChannelId { get; init; }

    /// <summary>Gets where the values come from, for messages.</summary>
    [JsonIgnore]
    public string Origin { get; init; } = "the environment";

    [JsonIgnore]
    public bool IsMessageBird => Api == "messagebird";

    /// <summary>Gets the scope that the prefix of the key id names; null when it names none.</summary>
    [JsonIgnore]
    public string? Scope => KeyId switch
    {
        ['a', 'p', 'p', '_', ..] => "app",
        ['a', 'c', 't', '_', ..] => "account",
        ['i', 'n', 't', '_', ..] => "integration",
        ['s', 'v', 'c', '_', ..] => "service account",
        _ => null,
    };

    public static Credentials FromEnvironment(Terminal terminal)
    {
        return new Credentials
        {
            Api = Variable("SMOOCH_API"),
            AppId = Variable("SMOOCH_APP_ID"),
            KeyId = Variable("SMOOCH_KEY_ID"),
            Secret = Variable("SMOOCH_SECRET"),
            Region = Variable("SMOOCH_REGION"),
            Subdomain = Variable("SMOOCH_SUBDOMAIN"),
            BaseAddress = Variable("SMOOCH_BASE_ADDRESS"),
            AccessKey = Variable("MESSAGEBIRD_ACCESS_KEY"),
            ChannelId = Variable("MESSAGEBIRD_CHANNEL_ID"),
        }.WithMessageBird(Variable("MESSAGEBIRD_BASE_ADDRESS"));

        string? Variable(string name) => terminal.Variable(name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Gets the address of MessageBird, whose variable differs from that of Smooch.</summary>
    [JsonIgnore]
    public string? MessageBirdBaseAddress { get; private init; }

    /// <exception cref="UsageException">A value is missing or wrong.</exception>
    public Credentials Check()
    {
        if (!Apis.Contains(Api))
            throw new UsageException($"The API is one of {string.Join(", ", Apis)}, not '{Api}'.");

        if (IsMessageBird)
        {
            CheckText("The access key", "MESSAGEBIRD_ACCESS_KEY", "accessKey", AccessKey);
            return this;
        }

        CheckText("The key id", "SMOOCH_KEY_ID", "keyId", KeyId);
        CheckText("The secret", "SMOOCH_SECRET", "secret", Secret);
        if (Region is not (null or "us" or "eu"))
            throw new UsageException($"The region is us or eu, not '{Region}'.");

        if (new[] { Region, Subdomain, BaseAddress }.Count(value => value is not null) > 1)
            throw new UsageException($"Set one of region, subdomain and base address, not several: {Origin} has more than one.");

        if (Subdomain is not null && Api != "v2")
            throw new UsageException("A subdomain is for v2. For v1 and v1.1 set the region.");

        return this;
    }

    /// <summary>Returns the names of what is set, without the values.</summary>
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Api = ").Append(Api).Append(", AppId = ").Append(AppId);
        return true;
    }

    private Credentials WithMessageBird(string? baseAddress) => this with { MessageBirdBaseAddress = baseAddress };

    private void CheckText(string what, string variable, string member, string? value)
    {
        if (value is null)
        {
            throw new UsageException(
                $"{what} is missing. Set the variable {variable}, or use --profile with a file that has \"{member}\".");
        }

        if (value.Trim() != value)
            throw new UsageException($"{what} in {Origin} has whitespace around it. Remove it.");
    }
}
