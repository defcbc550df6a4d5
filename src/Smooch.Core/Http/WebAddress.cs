using System.Diagnostics.CodeAnalysis;

namespace Smooch;

/// <summary>Reads addresses that come from outside.</summary>
internal static class WebAddress
{
    /// <summary>Reads an absolute http or https address with a host.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        // Asked first, since the platform takes other texts for paths of a network share, and throws at some of them.
        return text is not null
            && (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out address)
            && address.Host.Length > 0;
    }
}
