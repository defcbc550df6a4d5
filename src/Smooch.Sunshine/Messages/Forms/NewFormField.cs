namespace Smooch.Sunshine;

/// <summary>A field of a form to send.</summary>
[JsonUnion("type")]
public abstract partial record NewFormField
{
    /// <summary>Gets the name, unique in the form, 1 to 128 characters (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the label, 1 to 128 characters (<c>label</c>).</summary>
    public required string Label { get; init; }

    /// <summary>Gets the placeholder, 1 to 128 characters (<c>placeholder</c>).</summary>
    public string? Placeholder { get; init; }

    internal void Check()
    {
        RequestRules.Text(Name, "The name of a field");
        RequestRules.Length(Name, 1, 128, "The name of a field");
        RequestRules.Text(Label, "The label of a field");
        RequestRules.Length(Label, 1, 128, "The label of a field");
        RequestRules.Length(Placeholder, 1, 128, "The placeholder of a field");
        CheckCase();
    }

    private protected virtual void CheckCase()
    {
    }
}
