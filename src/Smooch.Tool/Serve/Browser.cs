using System.ComponentModel;
using System.Diagnostics;

namespace Smooch.Tool;

/// <summary>The user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens a page.</summary>
    /// <returns>The reason of a failure; null after success.</returns>
    public static string? Open(Uri page)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true });
            return null;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return e.Message;
        }
    }
}
