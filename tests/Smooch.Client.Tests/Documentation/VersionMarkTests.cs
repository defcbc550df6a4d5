using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Smooch.Client.Tests.Documentation;

/// <summary>What only one version of the API has is marked, and its documentation names the version.</summary>
public sealed partial class VersionMarkTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly List<Type> PublicTypes = [.. typeof(SmoochClient).Assembly.GetExportedTypes()];

    [Fact]
    public void An_operation_of_one_version_is_marked_and_no_other()
    {
        var operations = typeof(SmoochClient).Assembly.GetTypes()
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<OperationAttribute>() is not null)
            .ToList();
        Assert.InRange(operations.Count, 80, 200);
        foreach (var operation in operations)
        {
            var client = PublicTypes.SingleOrDefault(type => type.Name == operation.DeclaringType!.Name[1..^"Api".Length] + "Client");
            var methods = client?.GetMethods(Declared).Where(method => method.Name == operation.Name).ToList() ?? [];
            var expected = operation.GetCustomAttribute<OperationAttribute>()!.Versions switch
            {
                "v1" => SmoochApiVersion.V1,
                "v1.1" => SmoochApiVersion.V1_1,
                _ => (SmoochApiVersion?)null,
            };
            if (expected is not null)
                Assert.NotEmpty(methods);
            Assert.All(methods, method => Assert.Equal(expected, VersionOf(method) ?? VersionOf(client!)));
        }
    }

    [Fact]
    public void The_documentation_names_the_version_of_what_is_marked_and_of_nothing_else()
    {
        var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Smooch.Client.xml"));
        var documented = file.Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => (Id: ((string)member.Attribute("name")!).Split('(')[0], Summary: Words(member.Element("summary")!)))
            .ToLookup(member => member.Id, member => member.Summary, StringComparer.Ordinal);
        var marked = PublicTypes.Cast<MemberInfo>()
            .Concat(PublicTypes.SelectMany(type => type.GetMethods(Declared).Where(method => !method.IsSpecialName)))
            .Concat(PublicTypes.SelectMany(type => type.GetProperties(Declared)))
            .ToLookup(IdOf, VersionOf, StringComparer.Ordinal);
        Assert.InRange(marked.Count(each => each.Any(version => version is not null)), 130, 300);

        Assert.All(marked, each =>
        {
            var named = documented[each.Key].Select(Named).Where(version => version is not null).Distinct();
            var expected = each.Where(version => version is not null).Distinct();
            Assert.True(expected.SequenceEqual(named), $"{each.Key}: the mark and the documentation differ.");
        });
    }

    private static SmoochApiVersion? VersionOf(MemberInfo member) => member.GetCustomAttribute<SmoochApiAttribute>()?.Version;

    private static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + type.FullName!.Replace('+', '.'),
        MethodInfo method => $"M:{method.DeclaringType!.FullName}.{method.Name}",
        _ => $"P:{member.DeclaringType!.FullName}.{member.Name}",
    };

    private static string Words(XElement summary)
    {
        foreach (var reference in summary.Descendants("see").ToList())
            reference.ReplaceWith(((string?)reference.Attribute("cref"))?.Split('.')[^1]);
        return string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static SmoochApiVersion? Named(string summary) => OfNewer().IsMatch(summary) ? SmoochApiVersion.V1_1
        : OfOlder().IsMatch(summary) ? SmoochApiVersion.V1
        : null;

    [GeneratedRegex(@"[(;] ?v1\.1([).;,]| \(| since|$)|V1_1 only")]
    private static partial Regex OfNewer();

    [GeneratedRegex(@"[(;] ?v1([).;]|$)|V1 only")]
    private static partial Regex OfOlder();
}
