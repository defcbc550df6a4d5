namespace Smooch.Client;

/// <summary>A message with a form for the user to fill in; v1.1.</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("form")]
public sealed partial record NewFormMessage : NewMessage
{
    /// <summary>Gets the fields (<c>fields</c>).</summary>
    public required IReadOnlyList<NewFormField> Fields { get; init; }

    /// <summary>Gets whether the user must fill in the form before going on (<c>blockChatInput</c>).</summary>
    public bool? BlockChatInput { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(Fields is { Count: > 0 }, "Fields is empty.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            RequestRules.Require(field is not null, "Fields contains null.");
            field!.Check();
            RequestRules.Require(names.Add(field.Name), $"Two fields are named '{field.Name}': names must be unique in a form.");
        }
    }
}
