namespace Smooch.Tests;

internal static class ServiceAccountCalls
{
    private const string Answer = """{"serviceAccount":{"_id":"s1"}}""";
    private const string KeyResponse = """{"key":{"_id":"k1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "ServiceAccounts.Create",
            (smooch, _, token) => smooch.ServiceAccounts.CreateAsync("robot", token)) { Json = """{"name":"robot"}""", Answer = Answer },
        new("ServiceAccounts.List", (smooch, _, token) => ExpectedCall.ReadAsync(smooch.ServiceAccounts.ListAsync(), token))
        {
            Answer = """{"serviceAccounts":[],"hasMore":false,"offset":0}""",
        },
        new(
            "ServiceAccounts.List",
            (smooch, _, token) => ExpectedCall.ReadAsync(smooch.ServiceAccounts.ListAsync(pageSize: 7), token)) { Query = "?limit=7" },
        new(
            "ServiceAccounts.Get",
            (smooch, ids, token) => smooch.ServiceAccounts.GetAsync(ids["serviceAccountId"], token)) { Answer = Answer },
        new(
            "ServiceAccounts.Update",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.UpdateAsync(ids["serviceAccountId"], "renamed", token))
                {
                    Json = """{"name":"renamed"}""",
                    Answer = Answer,
                },
        new(
            "ServiceAccounts.Delete",
            (smooch, ids, token) => smooch.ServiceAccounts.DeleteAsync(ids["serviceAccountId"], token)) { Answer = "" },
        new(
            "ServiceAccounts.CreateKey",
            (smooch, ids, token) => smooch.ServiceAccounts.CreateKeyAsync(ids["serviceAccountId"], "bot 1", token))
        {
            Json = """{"name":"bot 1"}""",
            Answer = KeyResponse,
        },
        new(
            "ServiceAccounts.ListKeys",
            (smooch, ids, token) => smooch.ServiceAccounts.ListKeysAsync(ids["serviceAccountId"], token)) { Answer = """{"keys":[]}""" },
        new(
            "ServiceAccounts.GetKey",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.GetKeyAsync(ids["serviceAccountId"], ids["keyId"], token)) { Answer = KeyResponse },
        new(
            "ServiceAccounts.DeleteKey",
            (smooch, ids, token) => smooch.ServiceAccounts.DeleteKeyAsync(ids["serviceAccountId"], ids["keyId"], token)),
        new(
            "ServiceAccounts.GetJwt",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.GetJwtAsync(ids["serviceAccountId"], ids["keyId"], token)) { Answer = """{"jwt":"a.b.c"}""" },
    ];
}
