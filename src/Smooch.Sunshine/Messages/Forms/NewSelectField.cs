namespace Smooch.Sunshine;

/// <summary>A select field.</summary>
[JsonCase("select")]
public sealed partial record NewSelectField : NewFormField
{
    /// <summary>Gets the options, 1 to 200 (<c>options</c>).</summary>
    public required IReadOnlyList<NewFormOption> Options { get; init; }

    /// <summary>Gets how many options the user may select; undocumented (<c>selectSize</c>).</summary>
    public int? SelectSize { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(Options is { Count: > 0 and <= 200 }, "A select field needs 1 to 200 options.");
        foreach (var option in Options)
        {
            RequestRules.Length(Argument.NotNull(option, nameof(Options)).Name, 1, 128, "The name of an option");
            RequestRules.Length(option.Label, 1, 128, "The label of an option");
        }
    }
}
