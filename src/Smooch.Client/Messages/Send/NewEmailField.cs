namespace Smooch.Client;

/// <summary>A form field for an e-mail address (v1.1).</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("email")]
public sealed partial record NewEmailField : NewFormField
{
    private protected override void CheckCase()
    {
    }
}
