namespace Smooch.Fuzz;

/// <summary>
/// The pages of a list. The lines contain where and how an enumeration starts; the pages follow, each after an empty line, and after them
/// an empty one. The enumeration ends, with the documented errors at most, and sends every request to the service.
/// </summary>
internal abstract class PagesTarget : HeadedTarget
{
    private const int MostRequests = 40;

    private static readonly byte[] Last = "{}"u8.ToArray();

    private List<byte[]> pages = [];
    private int requests;

    protected PagesTarget() => Service.Look = request =>
    {
        Promise(
            request.RequestUri is { Scheme: "https", IdnHost: "smooch.example", Port: 443 },
            "A credential travels elsewhere.");
        Promise(requests < MostRequests, "An enumeration does not end.");
        Service.Body = requests < pages.Count ? pages[requests] : Last;
        requests++;
    };

    /// <summary>Gets the service, which gives the pages in turn.</summary>
    protected Response Service { get; } = new();

    protected override void Check(Input input)
    {
        var (head, body) = Split(input.Bytes);
        (requests, pages) = (0, []);
        for (var rest = body; pages.Count < MostRequests / 4; rest = Split(rest).Body)
        {
            var end = rest.AsSpan().IndexOf("\n\n"u8);
            pages.Add(end < 0 ? rest : rest[..end]);
            if (end < 0)
                break;
        }

        try
        {
            Enumerate(head.Split('\n'));
        }
        catch (SmoochHistoryException e)
        {
            QuotesNothing(e);
        }
        catch (SmoochApiException e)
        {
            QuotesNothingButCode(e);
            Promise((int)e.StatusCode == 200, "The status was changed.");
        }
        catch (ArgumentException e)
        {
            QuotesNothing(e);
            Promise(requests == 0, "A request was sent for a wrong argument.");
        }
    }

    protected abstract void Enumerate(string[] lines);

    /// <summary>Enumerates, on the thread of the caller.</summary>
    protected static IEnumerable<T> Now<T>(IAsyncEnumerable<T> items)
    {
        var enumerator = items.GetAsyncEnumerator();
        while (Response.Now(enumerator.MoveNextAsync().AsTask()))
            yield return enumerator.Current;
    }

    /// <summary>Promises that nothing occurs twice.</summary>
    protected static void Once(HashSet<string> known, IEnumerable<string?> ids)
    {
        foreach (var id in ids)
            Promise(string.IsNullOrEmpty(id) || known.Add(id), "An item was returned twice.");
    }
}
