namespace Smooch.Client;

/// <summary>A form field with options to select (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("select")]
public sealed partial record NewSelectField : NewFormField
{
    private const int MostOptions = 20;

    /// <summary>Gets the selectable options, 1 to 20 (<c>options</c>).</summary>
    public required IReadOnlyList<NewFormOption> Options { get; init; }

    private protected override void CheckCase()
    {
        RequestRules.Require(Options is { Count: > 0 and <= MostOptions }, $"A select field needs 1 to {MostOptions} options.");
        foreach (var option in Options)
        {
            RequestRules.Require(option is not null, "Options contains null.");
            RequestRules.CheckText(option!.Name, "The name of an option");
            RequestRules.CheckText(option.Label, "The label of an option");
        }
    }
}
