namespace Smooch.Client;

/// <summary>A field of a form to send (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonUnion("type")]
public abstract partial record NewFormField
{
    private protected NewFormField()
    {
    }

    /// <summary>Gets the name, unique in the form (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the label (<c>label</c>).</summary>
    public required string Label { get; init; }

    /// <summary>Gets the hint inside the empty field (<c>placeholder</c>).</summary>
    public string? Placeholder { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(Name, "The name of a field");
        RequestRules.CheckText(Label, "The label of a field");
        CheckCase();
    }

    /// <summary>
    /// Checks the case: throws for a request that the API would reject. It is internal, so that only this assembly can add cases.
    /// </summary>
    private protected abstract void CheckCase();
}
