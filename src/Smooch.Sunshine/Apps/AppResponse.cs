namespace Smooch.Sunshine;

/// <summary>The envelope of an app.</summary>
[JsonModel]
internal sealed partial record AppResponse : SmoochModel, ICheckedResult
{
    /// <summary>Gets the app (<c>app</c>).</summary>
    public partial App? App { get; init; }
}
