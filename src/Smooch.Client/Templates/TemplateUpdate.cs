namespace Smooch.Client;

/// <summary>What to change of a template (reference: template). What is left out stays as it is.</summary>
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
