namespace Smooch.Client.Generators.Tests;

/// <summary>The rows on queries.</summary>
public sealed class QueryRows : IDisposable
{
    private static readonly DateTimeOffset Moment = new(2024, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(2));

    private static readonly Dictionary<string, (Func<ITableApi, Task> Call, string Sent)> Table = new(StringComparer.Ordinal)
    {
        ["null parameter"] = (api => api.TextAsync(null, Token), "/q"),
        ["parameters left out"] = (api => api.OptionalAsync(cancellationToken: Token), "/q"),
        ["empty text"] = (api => api.TextAsync("", Token), "/q?a="),
        ["escapes"] = (api => api.TextAsync("a b+c&d=e/f?g#h%i@j:k,l", Token), "/q?a=a%20b%2Bc%26d%3De%2Ff%3Fg%23h%25i%40j%3Ak%2Cl"),
        ["declaration order"] = (api => api.OrderAsync(c: 1, z: 2, b: 3, a: 4, Token), "/q/2?c=1&b=3&a=4"),
        ["double"] = (api => api.NumbersAsync(1449263163.345, null, null, null, Token), "/q?d=1449263163.345"),
        ["double, every digit"] = (api => api.NumbersAsync(0.1 + 0.2, null, null, null, Token), "/q?d=0.30000000000000004"),
        ["double, large"] = (api => api.NumbersAsync(1e21, null, null, null, Token), "/q?d=1E%2B21"),
        ["double, NaN"] = (api => api.NumbersAsync(double.NaN, null, null, null, Token), "/q?d=NaN"),
        ["decimal"] = (api => api.NumbersAsync(null, 1.50m, null, null, Token), "/q?m=1.50"),
        ["long, int"] = (api => api.NumbersAsync(null, null, -9_000_000_000, 1000, Token), "/q?l=-9000000000&i=1000"),
        ["bool"] = (api => api.FlagAsync(true, false, Token), "/q?a=true&b=false"),
        ["bool, null"] = (api => api.FlagAsync(false, null, Token), "/q?a=false"),
        ["DateTimeOffset"] = (api => api.TimesAsync(Moment, null, Token), "/q?o=2024-02-03T04%3A05%3A06.7890000%2B02%3A00"),
        ["DateTime"] = (api => api.TimesAsync(null, Moment.UtcDateTime, Token), "/q?t=2024-02-03T02%3A05%3A06.7890000Z"),
        ["format, number"] = (api => api.FormattedAsync(1449263163.345, null, Token), "/q?d=1449263163.35"),
        ["format, time"] = (api => api.FormattedAsync(null, Moment, Token), "/q?o=2024-02-03"),
        ["format, lists"] = (api => api.FormattedListsAsync([1, 2.25], [3, 4], Token), "/q?a=1.0,2.3&b=3.0&b=4.0"),
        ["open enumeration"] = (api => api.OpenAsync(new OpenValue("a b"), null, Token), "/q?a=a%20b"),
        ["alias"] = (api => api.AliasAsync(3, Token), "/q?page%5Bsize%5D=3"),
        ["list, no format"] = (api => api.ListAsync(["a", "b,c"], Token), "/q?ids=a,b%2Cc"),
        ["list, Csv"] = (api => api.CsvAsync(["a", "b,c"], Token), "/q?ids=a,b%2Cc"),
        ["list, Multi"] = (api => api.MultiAsync(["a", "b,c"], Token), "/q?ids=a&ids=b%2Cc"),
        ["empty list, no format"] = (api => api.ListAsync([], Token), "/q"),
        ["empty list, Csv"] = (api => api.CsvAsync([], Token), "/q"),
        ["empty list, Multi"] = (api => api.MultiAsync([], Token), "/q"),
        ["null list, no format"] = (api => api.ListAsync(null, Token), "/q"),
        ["null list, Csv"] = (api => api.CsvAsync(null, Token), "/q"),
        ["null list, Multi"] = (api => api.MultiAsync(null, Token), "/q"),
        ["null element, Csv"] = (api => api.CsvAsync([null, "a", null, "b"], Token), "/q?ids=a,b"),
        ["null element, Multi"] = (api => api.MultiAsync([null, "a", null, "b"], Token), "/q?ids=a&ids=b"),
        ["parameters named like locals"] = (api => api.NamesAsync("1", "2", "3", "4", Token), "/names?url=1&content=2&wire=3&event=4"),
    };

    private readonly StubService service = new();

    public static TheoryData<string> Rows => [.. Table.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => service.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Query_is_sent_as_the_table_says(string row)
    {
        await Table[row].Call(service.Api);

        Assert.Equal(Table[row].Sent, service.Sent);
        Assert.Equal(HttpMethod.Get, service.Method);
    }
}
