namespace Smooch.Client;

/// <summary>An option of a select field (reference: forms; v1.1).</summary>
/// <param name="Name">The name (<c>name</c>).</param>
/// <param name="Label">The label (<c>label</c>).</param>
public sealed record NewFormOption(string Name, string Label)
{
    /// <summary>The type only: the label is what is said.</summary>
    public override string ToString() => nameof(NewFormOption);
}
