namespace Smooch.Testing;

/// <summary>The credentials that an endpoint accepts.</summary>
[Flags]
internal enum Scopes
{
    None = 0,
    AppToken = 1,
    AppUser = 2,
    App = 4,
    Account = 8,
    Integration = 16,
}
