using System.Diagnostics.CodeAnalysis;

namespace Smooch;

/// <summary>Parses addresses that were received or configured.</summary>
internal static class WebAddress
{
    /// <summary>Parses an absolute http or https address with a host.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        // Checked first: the platform parses other texts as paths of a network share, and throws for some of them.
        return text is not null
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out address)
            && address.Host.Length > 0;
    }
}
