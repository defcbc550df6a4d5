namespace Smooch.Client.Tests;

public sealed class NamingTests
{
    /// <summary>A type that is missing here was never tried under its short name: add it to the list, and see whether it compiles.</summary>
    [Fact]
    public void Every_public_type_has_a_name_that_collides_with_nothing_a_user_has_in_scope() =>
        Assert.Equal(
            typeof(SmoochClient).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.FullName).Order(StringComparer.Ordinal),
            Bot.NamesInUse.All.Select(type => type.FullName).Order(StringComparer.Ordinal));
}
