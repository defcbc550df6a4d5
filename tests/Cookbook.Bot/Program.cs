using Cookbook;

// snippet:program
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSunshine(builder.Configuration.GetSection("Sunshine"));
builder.Services.AddSunshineWebhooks(builder.Configuration.GetSection("Sunshine:Webhooks"))
    .AddHandler<ConversationMessageEvent, EchoBot>();

var app = builder.Build();
app.MapWebhooks("/sunshine");
app.Run();
// endsnippet
