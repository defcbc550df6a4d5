namespace Smooch.Sunshine.Tests.Snippets;

/// <summary>A client that calls the fake service, although a page names a real address.</summary>
public class RedirectedClient(SunshineClientOptions options) : SunshineClient(Redirected(options))
{
    /// <summary>Gets or sets the address of the fake service.</summary>
    public static Uri Address { get; set; } = null!;

    private static SunshineClientOptions Redirected(SunshineClientOptions options)
    {
        options.Subdomain = null;
        options.BaseAddress = Address;
        return options;
    }
}
