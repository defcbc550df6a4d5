namespace Smooch.Tests;

internal static class ServiceAccountCalls
{
    private const string Response = """{"serviceAccount":{"_id":"s1"}}""";
    private const string KeyResponse = """{"key":{"_id":"k1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "ServiceAccounts.Create",
            (smooch, _, token) =>
                smooch.ServiceAccounts.CreateAsync("robot", token)) { Json = """{"name":"robot"}""", Response = Response },
        new("ServiceAccounts.List", (smooch, _, token) => ExpectedCall.ReadAsync(smooch.ServiceAccounts.ListAsync(), token))
        {
            Response = """{"serviceAccounts":[],"hasMore":false,"offset":0}""",
        },
        new(
            "ServiceAccounts.List",
            (smooch, _, token) => ExpectedCall.ReadAsync(smooch.ServiceAccounts.ListAsync(pageSize: 7), token)) { Query = "?limit=7" },
        new(
            "ServiceAccounts.Get",
            (smooch, ids, token) => smooch.ServiceAccounts.GetAsync(ids["serviceAccountId"], token)) { Response = Response },
        new(
            "ServiceAccounts.Update",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.UpdateAsync(ids["serviceAccountId"], "renamed", token))
                {
                    Json = """{"name":"renamed"}""",
                    Response = Response,
                },
        new(
            "ServiceAccounts.Delete",
            (smooch, ids, token) => smooch.ServiceAccounts.DeleteAsync(ids["serviceAccountId"], token)) { Response = "" },
        new(
            "ServiceAccounts.CreateKey",
            (smooch, ids, token) => smooch.ServiceAccounts.CreateKeyAsync(ids["serviceAccountId"], "bot 1", token))
        {
            Json = """{"name":"bot 1"}""",
            Response = KeyResponse,
        },
        new(
            "ServiceAccounts.ListKeys",
            (smooch, ids, token) => smooch.ServiceAccounts.ListKeysAsync(ids["serviceAccountId"], token)) { Response = """{"keys":[]}""" },
        new(
            "ServiceAccounts.GetKey",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.GetKeyAsync(ids["serviceAccountId"], ids["keyId"], token)) { Response = KeyResponse },
        new(
            "ServiceAccounts.DeleteKey",
            (smooch, ids, token) => smooch.ServiceAccounts.DeleteKeyAsync(ids["serviceAccountId"], ids["keyId"], token)),
        new(
            "ServiceAccounts.GetJwt",
            (smooch, ids, token) =>
                smooch.ServiceAccounts.GetJwtAsync(ids["serviceAccountId"], ids["keyId"], token)) { Response = """{"jwt":"a.b.c"}""" },
    ];
}
