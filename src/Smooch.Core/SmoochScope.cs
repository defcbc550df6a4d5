namespace Smooch;

/// <summary>The scope of a JWT (claim <c>scope</c>).</summary>
public enum SmoochScope
{
    /// <summary>Everything of one app (<c>app</c>).</summary>
    App,

    /// <summary>Every app of the account, each addressed by its id, and the management of apps (<c>account</c>).</summary>
    Account,

    /// <summary>The data and the conversation of one app user (<c>appUser</c>).</summary>
    AppUser,
}
