namespace Smooch.Client;

/// <summary>A field that asks for text (reference: forms; v1.1).</summary>
[JsonCase("text")]
public sealed partial record NewTextField : NewFormField
{
    /// <summary>Gets the fewest characters (<c>minSize</c>); 1 unless said.</summary>
    public int? MinSize { get; init; }

    /// <summary>Gets the most characters (<c>maxSize</c>); 128 unless said.</summary>
    public int? MaxSize { get; init; }

    private protected override void CheckCase()
    {
    }
}
