namespace Smooch.Client;

/// <summary>A form field for text (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("text")]
public sealed partial record NewTextField : NewFormField
{
    /// <summary>Gets the minimum number of characters (<c>minSize</c>).</summary>
    /// <value>Null: 1.</value>
    public int? MinSize { get; init; }

    /// <summary>Gets the maximum number of characters (<c>maxSize</c>).</summary>
    /// <value>Null: 128.</value>
    public int? MaxSize { get; init; }

    private protected override void CheckCase()
    {
    }
}
