namespace Smooch.Tests;

internal static class InitCalls
{
    private const string Response = """{"app":{"hasIcon":false},"appUser":{"_id":"a1"}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "Init.Init",
            (smooch, _, token) =>
                smooch.Init.InitAsync(new NewDevice { Id = "d1", Platform = DevicePlatform.Web }, cancellationToken: token))
        {
            Json = """{"device":{"id":"d1","platform":"web"}}""",
            Response = Response,
        },
        new(
            "Init.Init",
            (smooch, _, token) => smooch.Init.InitAsync(new NewDevice { Id = "d1", Platform = "watch" }, "steve@example.com", token))
        {
            Json = """{"device":{"id":"d1","platform":"watch"},"userId":"steve@example.com"}""",
            Response = Response,
        },
        new("Init.Init", (smooch, _, token) => smooch.Init.InitAsync(
            new InitRequest
            {
                UserId = "u1",
                KnownAppUserId = "a0",
                Device = new NewDevice
                {
                    Id = "d1",
                    Platform = DevicePlatform.Ios,
                    PushNotificationToken = "push",
                    AppVersion = "8.0",
                    Info = new DeviceInfo(new FlatObject { ["screen"] = 2 })
                    {
                        AppName = "Shop",
                        DeviceModel = "iPhone8,1",
                        Os = "iOS",
                        OsVersion = "9.1",
                        RadioAccessTechnology = "LTE",
                        Carrier = "Telco",
                        DevicePlatform = "x86_64",
                        Wifi = "YES",
                        CurrentUrl = "https://shop.example/",
                        UserAgent = "agent",
                        Referrer = "https://search.example/",
                        BrowserLanguage = "de-DE",
                        CurrentTitle = "Shop",
                    },
                },
            },
            token))
        {
            Json = """
                {
                  "userId": "u1",
                  "device": {
                    "id": "d1", "platform": "ios", "pushNotificationToken": "push", "appVersion": "8.0",
                    "info": {
                      "screen": 2, "appName": "Shop", "deviceModel": "iPhone8,1", "os": "iOS", "osVersion": "9.1",
                      "radioAccessTechnology": "LTE", "carrier": "Telco", "devicePlatform": "x86_64", "wifi": "YES",
                      "currentUrl": "https://shop.example/", "userAgent": "agent", "referrer": "https://search.example/",
                      "browserLanguage": "de-DE", "currentTitle": "Shop"
                    }
                  }
                }
                """,
            Response = Response,
        },
    ];
}
