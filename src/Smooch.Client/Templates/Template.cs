namespace Smooch.Client;

/// <summary>A message that is stored under a name (since 2018). A text inserts it with the shorthand <c>%{{template: name}}%</c>.</summary>
[JsonModel]
public sealed partial record Template : SmoochResource
{
    /// <summary>Gets the name, which no other template of the app has (<c>name</c>).</summary>
    public partial string? Name { get; init; }

    /// <summary>Gets the message, as it was given: it has neither ids nor a time (<c>message</c>).</summary>
    public partial Message? Message { get; init; }
}
