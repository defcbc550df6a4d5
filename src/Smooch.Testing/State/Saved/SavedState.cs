using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>Everything that a restart keeps, as it is written to a file. Events that wait for their webhook are not among it.</summary>
internal sealed record SavedState
{
    /// <summary>Where the service listened: addresses of uploads begin with it.</summary>
    public required string Url { get; init; }

    /// <summary>How often the state was taken up again: ids that are made afterwards are others.</summary>
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
