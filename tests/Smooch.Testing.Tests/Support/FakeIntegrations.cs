namespace Smooch.Testing.Tests;

/// <summary>Integrations for tests of what hangs on one.</summary>
internal static class FakeIntegrations
{
    /// <summary>Creates an integration by a request.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> CreateIntegrationAsync(this Fake fake) =>
        (string)(await fake.PostAsync("v1.1/integrations", """{"type":"telegram","token":"t"}""")).Expect(201)["integration"]["_id"]!;
}
