using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Smooch;

/// <summary>Reports when a section of the configuration changes.</summary>
internal sealed class SectionChanges<TOptions>(IConfiguration section) : IOptionsChangeTokenSource<TOptions>
{
    public string? Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => section.GetReloadToken();
}
