namespace Smooch.Client;

/// <summary>Who may call an operation, in the words of a 401 or 403 (reference: endpoint catalogue, column Auth).</summary>
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
