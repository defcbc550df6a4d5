namespace Smooch.Tests;

internal static class ChannelCalls
{
    private const string Response = """{"appUser":{"_id":"a1","pendingClients":[{"id":"c1"}]}}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new(
            "AppUsers.GetChannels",
            (smooch, ids, token) => smooch.AppUsers.GetChannelsAsync(ids["userId"], token)) { Response = """{"channels":[]}""" },
        new("AppUsers.GetBusinessSystems", (smooch, ids, token) => smooch.AppUsers.GetBusinessSystemsAsync(ids["userId"], token)),
        new("AppUsers.LinkChannel", (smooch, ids, token) => smooch.AppUsers.LinkChannelAsync(
            ids["userId"],
            new ChannelLink
            {
                Type = ChannelType.Twilio,
                PhoneNumber = "+1 212-555-0100",
                Confirmation = new LinkConfirmation { Type = LinkConfirmationType.Prompt },
            },
            token))
        {
            Json = """{"type":"twilio","phoneNumber":"+1 212-555-0100","confirmation":{"type":"prompt"}}""",
            Response = Response,
        },
        new("AppUsers.LinkChannel", (smooch, ids, token) => smooch.AppUsers.LinkChannelAsync(
            ids["userId"],
            new ChannelLink
            {
                Type = ChannelType.Mailgun,
                IntegrationId = "i1",
                Address = "steve@example.com",
                GivenName = "Steve",
                Surname = "Brule",
                Subject = "Your order",
                Confirmation = new LinkConfirmation
                {
                    Type = LinkConfirmationType.UserActivity,
                    Message = new NewTextMessage { Text = "Is this you?", Actions = [NewAction.Link("Yes", "https://shop.example/yes")] },
                },
                Primary = false,
                SkipConfirmation = true,
            },
            token))
        {
            Json = """
                {
                  "type": "mailgun", "integrationId": "i1", "address": "steve@example.com", "givenName": "Steve", "surname": "Brule", "subject": "Your order",
                  "confirmation": {
                    "type": "userActivity",
                    "message": { "type": "text", "role": "appMaker", "text": "Is this you?", "actions": [{ "type": "link", "text": "Yes", "uri": "https://shop.example/yes" }] }
                  },
                  "primary": false, "skipConfirmation": true
                }
                """,
            Response = Response,
        },
        new(
            "AppUsers.UnlinkChannel",
            (smooch, ids, token) => smooch.AppUsers.UnlinkChannelAsync(ids["userId"], ids["channel"], token)) { Response = "" },
        new(
            "AppUsers.GetLinkRequests",
            (smooch, ids, token) => smooch.AppUsers.GetLinkRequestsAsync(ids["userId"], ["i1"], token)) { Query = "?integrationIds=i1" },
        new(
            "AppUsers.GetLinkRequests",
            (smooch, ids, token) => smooch.AppUsers.GetLinkRequestsAsync(ids["userId"], ["i1", "i 2", "a,b", "ü&c=d"], token))
        {
            Query = "?integrationIds=i1,i%202,a%2Cb,%C3%BC%26c%3Dd",
        },
    ];
}
