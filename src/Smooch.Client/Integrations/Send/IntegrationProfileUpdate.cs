namespace Smooch.Client;

/// <summary>
/// The changes to the public profile of the business at a WhatsApp integration. Members that are not set stay as they are.
/// </summary>
[JsonModel]
public sealed partial record IntegrationProfileUpdate
{
    private const int MostWebsites = 2;

    /// <summary>Gets the line below the name, at most 139 characters (<c>about</c>).</summary>
    public string? About { get; init; }

    /// <summary>Gets the postal address, at most 256 characters (<c>address</c>).</summary>
    public string? Address { get; init; }

    /// <summary>Gets the description of the business, at most 256 characters (<c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the e-mail address, at most 128 characters (<c>email</c>).</summary>
    public string? Email { get; init; }

    /// <summary>
    /// Gets the address of the photo (<c>photoUrl</c>); <see cref="IntegrationsClient.UploadProfilePhotoAsync"/> uploads a file.
    /// </summary>
    public string? PhotoUrl { get; init; }

    /// <summary>Gets the line of business, at most 128 characters (<c>vertical</c>).</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the websites instead of those there were, two at most (<c>websites</c>).</summary>
    public IReadOnlyList<string>? Websites { get; init; }

    internal void Check()
    {
        RequestRules.CheckTexts(Websites, nameof(Websites));
        RequestRules.Require(Websites is null or { Count: <= MostWebsites }, $"Websites must contain at most {MostWebsites}.");
    }
}
