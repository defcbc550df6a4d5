namespace Smooch.Testing;

/// <summary>Who may call: the letters of the reference's Auth column.</summary>
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
