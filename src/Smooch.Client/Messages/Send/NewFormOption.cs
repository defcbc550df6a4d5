namespace Smooch.Client;

/// <summary>An option of a select field (v1.1).</summary>
/// <param name="Name">The name (<c>name</c>).</param>
/// <param name="Label">The label (<c>label</c>).</param>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonModel]
public sealed partial record NewFormOption(string Name, string Label)
{ }
