namespace Smooch.Client;

/// <summary>The credentials that an operation accepts, as the message of a 401 or 403 lists them.</summary>
internal static class Callers
{
    public const string Anyone = "app token, appUser, app, account, integration";
    public const string UserOrServer = "app token, appUser, app, account";
    public const string UserOrApp = "app token, appUser, app";
    public const string Server = "app, account";
    public const string Account = "account";
    public const string Integration = "integration";
    public const string ServerOrIntegration = "app, account, integration";
}
