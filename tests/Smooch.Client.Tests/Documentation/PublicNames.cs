using System.Reflection;
using Smooch.Testing;

namespace Smooch.Client.Tests.Documentation;

/// <summary>What the pages may call by its name.</summary>
internal static class PublicNames
{
    private static readonly ILookup<string, Type> Types = SdkTypes.Exported
        .Concat(typeof(FakeSmooch).Assembly.GetExportedTypes())
        .ToLookup(type => type.Name.Split('`')[0]);

    /// <summary>Whether something public has that name.</summary>
    public static bool IsType(string name) => Types.Contains(name);

    /// <summary>
    /// Whether a type has that public member; <c>smooch</c> and <c>smooch.Area</c> stand for the client and what it gives.
    /// </summary>
    public static bool Exists(string owner, string member) => Owners(owner).Any(type => Has(type, member));

    private static IEnumerable<Type> Owners(string owner) => owner.Split('.') switch
    {
        ["smooch"] => [typeof(SmoochClient)],
        ["smooch", var area] => typeof(SmoochClient).GetProperty(area) is { } property ? [property.PropertyType] : [],
        _ => Types[owner],
    };

    private static bool Has(Type type, string member)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0)
                return true;
        }

        return false;
    }
}
