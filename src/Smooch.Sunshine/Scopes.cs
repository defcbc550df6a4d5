namespace Smooch.Sunshine;

/// <summary>The scopes that operations accept, for the messages of 401 and 403.</summary>
internal static class Scopes
{
    public const string Any = "integration, app, account";
    public const string App = "app, account";
    public const string Account = "account";
    public const string Integration = "integration";
}
