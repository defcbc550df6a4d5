namespace Smooch.Tests;

internal static class DeploymentCalls
{
    private const string Response = """{"deployment":{"_id":"p1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "Deployments.Create",
            (smooch, _, token) => smooch.Deployments.CreateAsync(new NewDeployment { Hosting = DeploymentHosting.Smooch }, token))
        {
            Json = """{"hosting":"smooch"}""",
            Response = Response,
        },
        new("Deployments.Create", (smooch, _, token) => smooch.Deployments.CreateAsync(
            new NewDeployment
            {
                Hosting = DeploymentHosting.Self,
                BaseUrl = "https://whatsapp.shop.example.org:9090",
                Username = "admin",
                Password = new SmoochSecret("pass\"word"),
                CallbackUrl = "https://shop.example.org/whatsapp",
            },
            token))
        {
            Json =
                """{"hosting":"self","baseUrl":"https://whatsapp.shop.example.org:9090","username":"admin","password":"pass\"word","callbackUrl":"https://shop.example.org/whatsapp"}""",
            Response = Response,
        },
        new("Deployments.Create", (smooch, _, token) => smooch.Deployments.CreateAsync(new NewDeployment { Hosting = "elsewhere" }, token))
        {
            Json = """{"hosting":"elsewhere"}""",
            Response = Response,
        },
        new("Deployments.List", (smooch, _, token) => smooch.Deployments.ListAsync(token)) { Response = """{"deployments":[]}""" },
        new("Deployments.Get", (smooch, ids, token) => smooch.Deployments.GetAsync(ids["deploymentId"], token)) { Response = Response },
        new("Deployments.Delete", (smooch, ids, token) => smooch.Deployments.DeleteAsync(ids["deploymentId"], token)) { Response = "" },
        new(
            "Deployments.Delete",
            (smooch, ids, token) =>
                smooch.Deployments.DeleteAsync(ids["deploymentId"], token))
                {
                    Response = """{"deployment":{"_id":"p1","status":"deleting"}}""",
                },
        new("Deployments.Activate", (smooch, ids, token) => smooch.Deployments.ActivateAsync(
            ids["deploymentId"],
            new DeploymentActivation
            {
                PhoneNumber = "+34 600 000 000",
                VerifiedNameCertificate = new SmoochSecret("Cm0KKQ+/=="),
                Method = ActivationMethod.Sms,
            },
            token))
        {
            Json = """{"phoneNumber":"+34 600 000 000","verifiedNameCertificate":"Cm0KKQ+/==","method":"sms"}""",
            Response = Response,
        },
        new(
            "Deployments.Confirm",
            (smooch, ids, token) =>
                smooch.Deployments.ConfirmAsync(ids["deploymentId"], "012345", token))
                {
                    Json = """{"code":"012345"}""",
                    Response = Response,
                },
    ];
}
