namespace Smooch.Client;

/// <summary>A message with a form to fill in; v1.1.</summary>
[SmoochApi(SmoochApiVersion.V1_1)]
[JsonCase("form")]
public sealed partial record FormMessage : Message
{
    /// <summary>Gets the fields (<c>fields</c>).</summary>
    public partial IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Gets whether the user must fill it in before going on (<c>blockChatInput</c>).</summary>
    public partial bool? BlockChatInput { get; init; }

    /// <summary>Gets whether it was filled in (<c>submitted</c>).</summary>
    public partial bool? Submitted { get; init; }
}
