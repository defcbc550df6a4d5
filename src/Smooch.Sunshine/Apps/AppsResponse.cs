namespace Smooch.Sunshine;

/// <summary>A page of apps.</summary>
[JsonModel]
internal sealed partial record AppsResponse : CursorPageResponse
{
    /// <summary>Gets the apps (<c>apps</c>).</summary>
    public partial IReadOnlyList<App> Apps { get; init; }
}
