namespace Smooch.Fuzz;

/// <summary>A value for a path and a query: it arrives as one segment and as it was, or it is rejected before a request is sent.</summary>
internal sealed class PathTarget : TextTarget
{
    public override string Name => "path";

    protected override void Check(Input input)
    {
        var value = input.Text;
        string url;
        try
        {
            url = "https://smooch.example/v1.1/apps/a1" + new RawRequest(HttpMethod.Get, "/appusers/{userId}/messages")
            {
                Values = { ["userId"] = value },
                Query = { new("before", value) },
            }.Url();
        }
        catch (ArgumentException e)
        {
            QuotesNothing(e);
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        var address = request.RequestUri!;
        Promise(address is { Scheme: "https", Host: "smooch.example", Port: 443, Fragment: "", UserInfo: "" }, "The call goes elsewhere.");
        var segments = Array.ConvertAll(address.AbsolutePath.Split('/'), Uri.UnescapeDataString);
        Promise(segments is ["", "v1.1", "apps", "a1", "appusers", _, "messages"], "The value is not one segment.");
        Promise(segments[5] == value, "The value arrives as another.");
        Promise(
            address.Query.Split('&') is [var only] && Uri.UnescapeDataString(only) == "?before=" + value,
            "The value of the query arrives as another.");
    }
}
