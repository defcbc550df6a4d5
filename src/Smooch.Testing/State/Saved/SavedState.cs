using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The state that a restart keeps, as it is written to a file. Events that wait for their webhook are not part of it.</summary>
internal sealed record SavedState
{
    /// <summary>Gets the address of the service at that time: addresses of uploads start with it.</summary>
    public required string Url { get; init; }

    /// <summary>Gets the number of restores: ids that are created afterwards differ.</summary>
    public int Generation { get; init; }

    public required string AppId { get; init; }

    public required string KeyId { get; init; }

    public required string AccountKeyId { get; init; }

    public SavedApp[] Apps { get; init; } = [];

    public SavedKey[] Keys { get; init; } = [];

    public SavedServiceAccount[] ServiceAccounts { get; init; } = [];

    public SavedToken[] AccessTokens { get; init; } = [];

    public OAuthClient[] OAuthClients { get; init; } = [];

    public Dictionary<string, JsonObject> Deployments { get; init; } = [];

    public Dictionary<string, SavedFile> Media { get; init; } = [];
}

internal sealed record SavedKey(string Id, string Secret, string Name, string? AppId, string? ServiceAccountId, string? IntegrationId);

internal sealed record SavedServiceAccount(string Id, string Name, string[] AppIds);

internal sealed record SavedToken(string Token, string AppId, string ClientId, string IntegrationId);

internal sealed record SavedFile(string FileName, string ContentType, byte[] Content, bool IsForMessage);
