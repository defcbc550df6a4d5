using Smooch.Sunshine;

namespace Smooch.Fuzz;

/// <summary>The lists of v2; the first line is the continuation token, the second chooses the list.</summary>
internal sealed class SunshinePagesTarget : PagesTarget
{
    private readonly SunshineClient sunshine;

    public SunshinePagesTarget() => sunshine = new SunshineClient(
        Response.Configure(new SunshineClientOptions { Credential = SmoochCredential.Jwt("made.up.token"), AppId = "a1" }),
        Service.Handler());

    public override string Name => FuzzedApi.Sunshine.Prefix + "pages";

    protected override void Enumerate(string[] lines)
    {
        var token = lines[0].Length > 0 ? lines[0] : null;
        switch (lines.ElementAtOrDefault(1))
        {
            case "newest":
                LookAt(sunshine.Messages.EnumerateAsync("c1"), token);
                break;
            case "oldest":
                LookAt(sunshine.Messages.EnumerateAsync("c1", MessageDirection.OldestFirst), token);
                break;
            case "participants":
                LookAt(sunshine.Participants.ListAsync("c1"), token);
                break;
            default:
                LookAt(sunshine.Conversations.ListAsync("u1"), token);
                break;
        }
    }

    private static void LookAt<T>(SmoochList<T> list, string? token)
    {
        foreach (var page in Now(list.AsPages(token)))
        {
            foreach (var item in page.Items)
                Models.LookAt(item);
        }
    }
}
