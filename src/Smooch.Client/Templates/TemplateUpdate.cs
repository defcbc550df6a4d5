namespace Smooch.Client;

/// <summary>The changes to a template. Members that are not set stay as they are.</summary>
[JsonModel]
public sealed partial record TemplateUpdate
{
    /// <summary>Gets the name (<c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the message in place of what it was (<c>message</c>).</summary>
    public NewMessage? Message { get; init; }

    internal void Check()
    {
        if (Name is not null)
            RequestRules.CheckText(Name, nameof(Name));
        Message?.Check();
    }
}
