namespace Smooch.Client;

/// <summary>A field that asks for an e-mail address (reference: forms; v1.1).</summary>
[JsonCase("email")]
public sealed partial record NewEmailField : NewFormField
{
    private protected override void CheckCase()
    {
    }
}
