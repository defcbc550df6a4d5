namespace Smooch.Sunshine;

/// <summary>A form to send.</summary>
[JsonCase("form")]
public sealed partial record NewFormContent : NewContent
{
    /// <summary>Gets the fields, 1 to 20 (<c>fields</c>).</summary>
    public required IReadOnlyList<NewFormField> Fields { get; init; }

    /// <summary>Gets the text above the link on social channels (<c>text</c>).</summary>
    public string? Text { get; init; }

    internal override void Check()
    {
        RequestRules.Require(Fields is { Count: > 0 and <= 20 }, "A form needs 1 to 20 fields.");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            Argument.NotNull(field, nameof(Fields)).Check();
            RequestRules.Require(names.Add(field.Name), $"The form has two fields named '{field.Name}'.");
        }
    }
}
