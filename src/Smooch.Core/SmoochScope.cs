namespace Smooch;

/// <summary>What a JWT may do (claim <c>scope</c>; reference: authentication, JWT).</summary>
public enum SmoochScope
{
    /// <summary>Everything of one app (<c>app</c>).</summary>
    App,

    /// <summary>Every app of the account, which must be named by its id, and the apps themselves (<c>account</c>).</summary>
    Account,

    /// <summary>The data and the conversation of one app user (<c>appUser</c>).</summary>
    AppUser,
}
