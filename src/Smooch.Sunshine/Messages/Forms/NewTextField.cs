namespace Smooch.Sunshine;

/// <summary>A text field.</summary>
[JsonCase("text")]
public sealed partial record NewTextField : NewFormField
{
    /// <summary>Gets the smallest length, 1 to 256; 1 by default (<c>minSize</c>).</summary>
    public int? MinSize { get; init; }

    /// <summary>Gets the largest length, 1 to 256; 128 by default (<c>maxSize</c>).</summary>
    public int? MaxSize { get; init; }

    /// <summary>Gets the format: <c>integer</c> or <c>decimal</c> (<c>format</c>).</summary>
    public string? Format { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(MinSize is null or (>= 1 and <= 256), "MinSize must be 1 to 256.");
        RequestRules.Require(MaxSize is null or (>= 1 and <= 256), "MaxSize must be 1 to 256.");
        RequestRules.Require((MinSize ?? 1) <= (MaxSize ?? 128), "MinSize must not be larger than MaxSize.");
    }
}
