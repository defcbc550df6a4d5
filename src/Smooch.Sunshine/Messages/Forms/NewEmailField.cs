namespace Smooch.Sunshine;

/// <summary>An e-mail field.</summary>
[JsonCase("email")]
public sealed partial record NewEmailField : NewFormField;
