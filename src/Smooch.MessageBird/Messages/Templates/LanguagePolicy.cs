namespace Smooch.MessageBird;

/// <summary>How the language of a template is chosen (<c>policy</c>). Other values are kept as they are.</summary>
[OpenValue]
public readonly partial struct LanguagePolicy
{
    /// <summary>Gets <c>deterministic</c>: exactly the given language.</summary>
    public static LanguagePolicy Deterministic => new("deterministic");

    /// <summary>Gets <c>fallback</c>: the language of the device, else the given one.</summary>
    public static LanguagePolicy Fallback => new("fallback");
}
