namespace Smooch.Testing.Tests.Fuzz;

/// <summary>Requests that the service takes. Names in angle brackets stand for ids.</summary>
internal static class SmoochRequests
{
    public static readonly string[] Both =
    [
        """POST /<v>/appusers {"userId":"ann","givenName":"Ann","surname":"Muster","email":"ann@example.org","signedUpAt":"2020-02-03T04:05:06.789Z","properties":{"plan":"gold","n":3,"vip":true}}""",
        """PUT /<v>/appusers/mira {"givenName":"Mira","email":"mira@example.org","signedUpAt":"2020-02-03T04:05:06Z","properties":{"last":"hi","n":null}}""",
        """PUT /<v>/apps/<app>/appusers/<other> {"properties":{"last":"hi"}}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"text","text":"Hello","name":"Bea","email":"bea@example.org","avatarUrl":"https://a.example.org/b.png","metadata":{"a":1,"b":"c"},"payload":"p"}""",
        """POST /<v>/appusers/mira/messages {"role":"appUser","type":"text","text":"Hello","deviceId":"d1","metadata":{"a":true}}""",
        """POST /<v>/appusers/tom/messages {"role":"appMaker","type":"text","text":"Pick %[One](postback:ONE) %[Buy](buy:1.50) %[Site](https://example.org) ![](https://example.org/a.png) %{{template: hi}}%"}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"text","text":"?","actions":[{"type":"reply","text":"Yes","payload":"YES","iconUrl":"https://example.org/i.png","metadata":{"x":1}},{"type":"locationRequest","text":"Here"}]}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"text","text":"?","actions":[{"type":"link","text":"Site","uri":"https://example.org","default":true,"extraChannelOptions":{"messenger":{"webview_share_button":"hide"}}},{"type":"postback","text":"Pick","payload":"P"},{"type":"buy","text":"Pay","amount":1999,"currency":"eur"},{"type":"webview","text":"Open","uri":"https://example.org","fallback":"https://example.org/f","size":"tall","openOnReceive":true}]}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"image","mediaUrl":"https://example.org/a.png","mediaType":"image/png","altText":"An image","text":"Look"}""",
        """POST /<v>/appusers/mira/messages {"role":"appUser","type":"file","mediaUrl":"https://example.org/a.pdf"}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"carousel","displaySettings":{"imageAspectRatio":"square"},"items":[{"title":"A","description":"B","size":"large","mediaUrl":"https://example.org/a.png","actions":[{"type":"postback","text":"Pick","payload":"A"}]}]}""",
        """POST /<v>/appusers/mira/messages {"role":"appMaker","type":"list","items":[{"title":"A","actions":[{"type":"share"}]}],"actions":[{"type":"link","text":"All","uri":"https://example.org"}]}""",
        """POST /<v>/appusers/mira/messages {"role":"appUser","type":"location","coordinates":{"lat":41.38,"long":2.17},"location":{"name":"Here","address":"There"}}""",
        """POST /<v>/appusers/mira/images multipart role=appMaker text=Look name=Bea""",
        "GET /<v>/appusers/mira/messages?before=1600000000.5", "GET /<v>/appusers/tom/messages?after=1", "DELETE /<v>/appusers/mira/messages/<message>", "DELETE /<v>/appusers/mira/profile",
        """POST /<v>/appusers/mira/conversation/read {}""", """POST /<v>/appusers/mira/conversation/activity {"role":"appMaker","type":"typing:start","name":"Bea","avatarUrl":"https://example.org/a.png"}""",
        """POST /<v>/appusers/mira/conversation/postback {"actionId":"<action>"}""",
        """POST /<v>/appusers/mira/channels {"type":"twilio","phoneNumber":"+34600000000","confirmation":{"type":"prompt"}}""",
        """POST /<v>/appusers/tom/channels {"type":"twilio","phoneNumber":"+34600000001","confirmation":{"type":"immediate"},"primary":false}""", "DELETE /<v>/appusers/mira/channels/twilio",
        "GET /<v>/appusers/mira/authcode", "GET /<v>/appusers/mira/linkrequest?integrationIds=<twilio>",
        """POST /<v>/webhooks {"target":"https://bot.example.org/a","triggers":["message:appUser","postback"],"includeClient":true}""", """PUT /<v>/webhooks/<hook> {"target":"https://bot.example.org/b","triggers":["*"]}""",
        """POST /<v>/attachments?access=public multipart""", """POST /<v>/attachments?access=public&for=message&appUserId=<user> multipart""", """POST /<v>/attachments/remove {"mediaUrl":"<media>"}""",
        """POST /<v>/notifications {"destination":{"integrationId":"<twilio>","destinationId":"+34600000002"},"author":{"role":"appMaker","name":"Bea"},"message":{"type":"text","text":"Hello"}}""",
        """PUT /<v>/menu {"items":[{"type":"link","text":"Site","uri":"https://example.org"},{"type":"submenu","text":"More","items":[{"type":"postback","text":"P","payload":"p"}]}],"settings":{"inputEnabled":true}}""",
        """PUT /<v>/integrations/<twilio>/menu {"items":[{"type":"postback","text":"P","payload":"p"}]}""",
        """POST /<v>/templates {"name":"ho","message":{"role":"appMaker","type":"text","text":"Hello","actions":[{"type":"postback","text":"P","payload":"p"}]}}""", """PUT /<v>/templates/<template> {"name":"hi","message":{"role":"appMaker","type":"image","mediaUrl":"https://example.org/a.png"}}""",
        """POST /<v>/integrations {"type":"web","brandColor":"65758e","originWhitelist":["https://a"],"displayName":"Site","integrationOrder":["a"],"fixedIntroPane":true}""",
        """POST /<v>/integrations {"type":"line","channelAccessToken":"a","channelSecret":"b","channelId":"c","serviceCode":"d","switcherSecret":"e"}""", """POST /<v>/integrations {"type":"telegram","token":"t"}""",
        """PUT /<v>/integrations/<twilio> {"displayName":"Phone"}""", """PUT /<v>/integrations/<whatsapp>/profile {"address":"a","description":"b","email":"c","vertical":"d","websites":["https://example.org"]}""",
        """POST /oauth/token {"code":"c","grant_type":"authorization_code","client_id":"partner","client_secret":"secret"}""", "GET /oauth/authorize?client_id=partner&response_type=code&state=s&redirect_uri=https://partner.example.org/done",
    ];

    public static readonly string[] V1 =
    [
        """POST /v1/init {"device":{"id":"d1","platform":"ios","pushNotificationToken":"t","appVersion":"1.0","info":{"os":"9"}},"userId":"mira"}""", """POST /v1/init {"device":{"id":"d2","platform":"web"},"userId":""}""",
        """PUT /v1/appusers/mira/devices/d1 {"appVersion":"2.0","info":{"os":"10"}}""", """POST /v1/appusers/mira/events {"name":"opened","appUser":{"givenName":"Mira","properties":{"a":1}}}""",
        """POST /v1/appusers/mira/conversation/messages {"role":"appUser","text":"Hello"}""", """POST /v1/appusers/mira/conversation/images multipart role=appUser""",
        """POST /v1/appusers/mira/messages {"role":"appUser","text":"Hello","mediaUrl":"https://example.org/a.png"}""",
    ];

    public static readonly string[] V11 =
    [
        """POST /v1.1/appusers/merge {"surviving":{"_id":"<user>"},"discarded":{"_id":"<other>"}}""",
        """POST /v1.1/appusers/mira/messages {"role":"appMaker","type":"form","blockChatInput":true,"fields":[{"type":"select","name":"s","label":"S","options":[{"name":"a","label":"A"}]},{"type":"text","name":"t","label":"T","minSize":1,"maxSize":10,"placeholder":"p"},{"type":"email","name":"e","label":"E"}]}""",
        """POST /v1.1/appusers/mira/messages {"role":"appMaker","messageSchema":"whatsapp","message":{"type":"hsm","hsm":{}}}""",
        """POST /v1.1/appusers/mira/messages {"role":"appMaker","type":"text","text":"x","override":{"whatsapp":{"payload":{"a":1}}},"destination":{"integrationType":"web"}}""",
        """POST /v1.1/integrations/<whatsapp>/messageTemplates {"name":"order","category":"UTILITY","language":"en","components":[{"type":"BODY","text":"Hi {{1}}"}]}""", "DELETE /v1.1/integrations/<whatsapp>/messageTemplates/order",
        """PUT /v1.1/integrations/<whatsapp>/profile/photo multipart""", """POST /v1.1/appusers/mira/conversation/activity {"role":"appMaker","type":"conversation:read"}""",
    ];

    private const string A = "/sc/v2/apps/<app>";
    private const string C = A + "/conversations/<conversation>";

    public static readonly string[] V2 =
    [
        "PATCH " + A + """ {"displayName":"App","settings":{"maskCreditCardNumbers":false,"conversationRetentionSeconds":60,"echoPostback":true},"metadata":{"a":1}}""",
        "POST " + A + "/attachments?access=public multipart", "POST " + A + "/attachments?access=public&for=message&conversationId=<conversation> multipart", "POST " + A + """/attachments/remove {"mediaUrl":"<media>"}""",
        "POST " + A + """/conversations {"type":"personal","participants":[{"userId":"<user>","subscribeSDKClient":false}],"displayName":"A","description":"B","iconUrl":"https://example.org/a.png","metadata":{"a":1}}""",
        "POST " + A + """/conversations {"type":"sdkGroup","participants":[{"userExternalId":"mira"},{"userId":"<other>"}]}""", "PATCH " + C + """ {"displayName":"A","description":null,"iconUrl":"https://example.org/a.png","metadata":{"a":"b"}}""",
        "DELETE " + A + "/conversations/<second>", "POST " + C + """/download {"userId":"<user>","apple":{"interactiveDataRef":{"url":"https://example.org","bid":"b","owner":"o","size":1,"key":"k","signature":"s"}}}""",
        "POST " + C + """/conversionEvents {"messenger":{"payload":{"data":[{"event_name":"Purchase"}]}}}""",
        "POST " + A + """/conversations/<group>/join {"userExternalId":"mira","subscribeSDKClient":true}""", "POST " + A + """/conversations/<group>/leave {"userId":"<other>"}""",
        "POST " + C + """/messages {"author":{"type":"business","displayName":"Bea","avatarUrl":"https://example.org/a.png","subtypes":["AI"]},"content":{"type":"text","text":"Hello","actions":[{"type":"reply","text":"Yes","payload":"Y","iconUrl":"https://example.org/i.png"},{"type":"locationRequest","text":"Here"}]},"metadata":{"a":1},"override":{"whatsapp":{"payload":{}}}}""",
        "POST " + C + """/messages {"author":{"type":"user","userId":"<user>"},"content":{"type":"text","text":"Hello"}}""", "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"text","htmlText":"<b>Hi</b>"}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"text","markdownText":"**Hi** [x](https://example.org) *y* `z`\n\n* a\n* b"}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"text","text":"Pick %[One](postback:ONE) %[Two](buy:1.5) ![](https://example.org/a.png) %{{template: hi}}%"},"destination":{"integrationType":"none"}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"image","mediaUrl":"https://example.org/a.png","altText":"x","text":"y","attachmentId":"z","actions":[{"type":"link","text":"Site","uri":"https://example.org","default":true}]}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"file","mediaUrl":"https://example.org/a.pdf"}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"carousel","items":[{"title":"A","description":"B","mediaUrl":"https://example.org/a.png","mediaType":"image/png","altText":"c","size":"compact","actions":[{"type":"buy","text":"Pay","amount":100,"currency":"usd"}],"metadata":{"a":1}}],"displaySettings":{"imageAspectRatio":"square"}}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"list","items":[{"title":"A","actions":[{"type":"postback","text":"P","payload":"p"}]}],"actions":[{"type":"webview","text":"Open","uri":"https://example.org","fallback":"https://example.org","size":"full","openOnReceive":true}]}}""",
        "POST " + C + """/messages {"author":{"type":"user","userExternalId":"mira"},"content":{"type":"location","coordinates":{"lat":1.5,"long":-2},"location":{"name":"a","address":"b"}}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"content":{"type":"form","blockChatInput":true,"fields":[{"type":"text","name":"n","label":"l","placeholder":"p","minSize":1,"maxSize":10,"format":"integer"},{"type":"select","name":"s","label":"S","options":[{"name":"a","label":"A"}]},{"type":"email","name":"e","label":"E"}]}}""",
        "POST " + C + """/messages {"author":{"type":"business"},"schema":"whatsapp","content":{"type":"template","template":{"name":"x"}}}""", "DELETE " + C + "/messages/<message>", "GET " + C + "/messages?page[before]=<message>",
        "POST " + C + """/activity {"author":{"type":"business","displayName":"Bea"},"type":"typing:start"}""", "POST " + C + """/activity {"author":{"type":"user","userId":"<user>"},"type":"conversation:read"}""",
        "POST " + C + """/passControl {"switchboardIntegration":"desk","metadata":{"a":1}}""", "POST " + C + """/offerControl {"switchboardIntegration":"<deskPlace>"}""", "POST " + C + """/acceptControl {"metadata":{"a":1}}""", "POST " + C + """/releaseControl {}""",
        "POST " + A + """/integrations {"type":"custom","displayName":"Bot","webhooks":[{"target":"https://example.org/a","triggers":["conversation:message"],"includeFullUser":true}]}""",
        "POST " + A + """/integrations {"type":"web","brandColor":"65758e","originWhitelist":["https://a"],"integrationOrder":["a"],"prechatCapture":{"enabled":true,"fields":[{"a":1}]}}""", "POST " + A + """/integrations {"type":"line","channelId":"1","channelSecret":"b"}""",
        "PATCH " + A + """/integrations/<bot> {"displayName":"Bot 2"}""", "POST " + A + """/integrations/<bot>/keys {"displayName":"Key"}""", "POST " + A + """/integrations/<desk>/webhooks {"target":"https://example.org/b","triggers":["user:merge"],"includeFullSource":true}""",
        "PATCH " + A + """/integrations/<bot>/webhooks/<hook2> {"target":"https://example.org/c","triggers":["conversation:message","client:add"],"includeFullUser":false}""",
        "POST " + A + "/switchboards {}", "PATCH " + A + """/switchboards/<board> {"enabled":true,"defaultSwitchboardIntegrationId":"<deskPlace>"}""",
        "POST " + A + """/switchboards/<board>/switchboardIntegrations {"name":"third","integrationId":"<twilio>","deliverStandbyEvents":true,"nextSwitchboardIntegrationId":"<deskPlace>","messageHistoryCount":5}""",
        "PATCH " + A + """/switchboards/<board>/switchboardIntegrations/<deskPlace> {"name":"desk2","messageHistoryCount":null,"deliverStandbyEvents":false}""",
        "POST " + A + """/users {"externalId":"ann","signedUpAt":"2020-02-03T04:05:06Z","toBeRetained":true,"profile":{"givenName":"Ann","surname":"M","email":"ann@example.org","avatarUrl":"https://example.org/a.png","locale":"en"},"metadata":{"a":1,"b":null}}""",
        "PATCH " + A + """/users/mira {"profile":{"givenName":null,"locale":"de"},"metadata":{"last":"hi","n":null}}""", "GET " + A + "/users?filter[identities.email]=mira@example.org", "DELETE " + A + "/users/<other>/personalinformation",
        "POST " + A + """/users/<user>/clients {"matchCriteria":{"type":"twilio","integrationId":"<twilio>","primary":true,"phoneNumber":"+34600000009"},"confirmation":{"type":"prompt","message":{"author":{"type":"business"},"content":{"type":"text","text":"Hi"}}},"target":{"conversationId":"<conversation>"}}""",
        "POST " + A + """/users/12345678901234/sync {"survivingZendeskId":"99999999999999"}""", "DELETE " + C + "/messages",
    ];

    public static readonly string[] Readings =
    [
        "GET /v1.1/appusers/mira", "GET /v1/appusers/<user>", "GET /v1.1/appusers/<other>", "GET /v1.1/appusers/ann", "GET /v1.1/appusers/mira/channels", "GET /v1.1/appusers/mira/businesssystems", "GET /v1.1/appusers/mira/conversation",
        "GET /v1/appusers/mira/conversation", "GET /v1.1/appusers/mira/messages", "GET /v1/appusers/mira/messages", "GET /v1.1/appusers/tom/messages", "GET /v1.1/webhooks", "GET /v1.1/menu", "GET /v1.1/integrations/<twilio>/menu", "GET /v1.1/templates",
        "GET /v1/templates", "GET /v1.1/integrations", "GET /v1.1/integrations/<whatsapp>/profile", "GET /v1.1/integrations/<whatsapp>/messageTemplates",
        "GET " + A, "GET " + A + "/conversations?filter[userId]=<user>", "GET " + C, "GET " + C + "/participants", "GET " + C + "/messages", "GET " + A + "/conversations/<group>/participants", "GET " + A + "/conversations/<second>/messages",
        "GET " + A + "/integrations", "GET " + A + "/integrations/<bot>/keys", "GET " + A + "/integrations/<bot>/webhooks", "GET " + A + "/switchboards", "GET " + A + "/switchboards/<board>/switchboardIntegrations",
        "GET " + A + "/users?filter[identities.email]=mira@example.org", "GET " + A + "/users/<user>", "GET " + A + "/users/ann", "GET " + A + "/users/<user>/clients", "GET " + A + "/users/<user>/devices",
    ];
}
