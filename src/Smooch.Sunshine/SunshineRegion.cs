namespace Smooch.Sunshine;

/// <summary>The addresses of legacy accounts, which have no subdomain of Zendesk. An app exists in exactly one region.</summary>
public static class SunshineRegion
{
    /// <summary>Gets the United States, <c>https://api.smooch.io</c>.</summary>
    public static Uri UnitedStates { get; } = new("https://api.smooch.io");

    /// <summary>Gets the European Union, <c>https://api.eu-1.smooch.io</c>.</summary>
    public static Uri Europe { get; } = new("https://api.eu-1.smooch.io");

    /// <summary>Gets the address of an account of Zendesk, <c>https://{subdomain}.zendesk.com/sc</c>.</summary>
    /// <param name="subdomain">The subdomain, such as <c>acme</c> for <c>acme.zendesk.com</c>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The subdomain is empty, or has characters other than letters, digits and hyphens.</exception>
    public static Uri OfSubdomain(string subdomain)
    {
        Argument.NotEmpty(subdomain);
        if (!IsSubdomain(subdomain))
            throw new ArgumentException(
                "subdomain must be the first part of the host alone, such as acme for acme.zendesk.com.",
                nameof(subdomain));
        return new Uri($"https://{subdomain}.zendesk.com/sc");
    }

    internal static bool IsSubdomain(string subdomain) =>
        subdomain.Length is > 0 and <= 63
            && subdomain.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');
}
