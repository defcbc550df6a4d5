using System.Text.Json;

namespace Smooch.Soak.Instances;

/// <summary>What a process of the run has to know. It is the first line of its input.</summary>
internal sealed record SoakSettings
{
    /// <summary>The secret of all webhooks of v1.1 and v2.</summary>
    public const string WebhookSecret = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b";

    public required Uri Smooch { get; init; }

    public required Uri Sunshine { get; init; }

    public required Uri MessageBird { get; init; }

    public required string KeyId { get; init; }

    public required string Secret { get; init; }

    public required string AccessKey { get; init; }

    public required string SigningKey { get; init; }

    /// <summary>Gets the address of the balancer, which the service calls.</summary>
    public required string PublicUrl { get; init; }

    public required string Redis { get; init; }

    public static SoakSettings Read() =>
        JsonSerializer.Deserialize<SoakSettings>(Console.ReadLine() ?? throw new InvalidOperationException("The settings are missing."))!;

    public override string ToString() => $"settings of {PublicUrl}";

    public string Write() => JsonSerializer.Serialize(this);
}
