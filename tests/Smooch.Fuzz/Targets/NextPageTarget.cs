using System.Text;

namespace Smooch.Fuzz;

/// <summary>The address of a next page: followed to the configured scheme, host and port only.</summary>
internal sealed class NextPageTarget : TextTarget
{
    private readonly Response response = new() { Body = Encoding.UTF8.GetBytes("""{"messages":[]}""") };
    private readonly SmoochClientOptions options = new()
    {
        Credential = SmoochCredential.Jwt("made.up.token"),
        BaseAddress = Response.Address,
    };

    public NextPageTarget() => response.Look = request =>
    {
        Promise(request.RequestUri is { Scheme: "https", IdnHost: "smooch.example", Port: 443 }, "A credential travels elsewhere.");
        Promise(request.Headers.Host is null, "The host is in a header of its own.");
    };

    public override string Name => "next-page";

    protected override void Check(Input input)
    {
        using var smooch = new SmoochClient(options, response.Handler(), disposeHandler: true);
        try
        {
            Promise(
                Response.Now(smooch.AppUsers.GetNextMessagesAsync(new MessagePage { Next = input.Text })) is not null,
                "A page has a next page and has none.");
        }
        catch (ArgumentException e)
        {
            QuotesNothing(e);
        }
    }
}
