namespace Smooch.Client;

/// <summary>A template to create.</summary>
[JsonModel]
public sealed partial record NewTemplate
{
    /// <summary>Gets the name, which no other template of the app may have (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>Gets the message (<c>message</c>).</summary>
    public required NewMessage Message { get; init; }

    internal void Check()
    {
        RequestRules.CheckText(Name, nameof(Name));
        RequestRules.Require(Message is not null, "Message is null.");
        Message!.Check();
    }
}
