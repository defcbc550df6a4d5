using System.Diagnostics;
using System.Globalization;

namespace Smooch.Benchmarks;

/// <summary>The clients of this SDK as a program, for the comparison with other programs. It prints what <c>client.js</c> prints.</summary>
internal static class ClientProgram
{
    private const string UserId = Documents.UserId;
    private const string Text = "Hello, it comes today.";

    public static async Task<int> RunAsync(string api, Uri url, int concurrent)
    {
        var calls = api == "v1.1" ? Smooch(url) : Sunshine(url);
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var (name, milliseconds) = line.Split(' ') is [var first, var second] ? (first, second) : throw new FormatException(line);
            var (count, time, cpu) = await RunAsync(calls[name], int.Parse(milliseconds, CultureInfo.InvariantCulture), concurrent);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} {time} {cpu}"));
        }

        return 0;
    }

    private static async Task<(int Count, double Time, double Cpu)> RunAsync(Func<Task> call, int milliseconds, int concurrent)
    {
        var (watch, cpu, count) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
        await Task.WhenAll(Enumerable.Range(0, concurrent).Select(_ => Task.Run(async () =>
        {
            while (watch.ElapsedMilliseconds < milliseconds)
            {
                await call();
                Interlocked.Increment(ref count);
            }
        })));
        return (count, watch.Elapsed.TotalMicroseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds);
    }

    private static Dictionary<string, Func<Task>> Smooch(Uri url)
    {
        var client = new SmoochClient(new SmoochClientOptions
        {
            BaseAddress = url,
            Credential = SmoochCredential.SigningKey("act_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa", SmoochScope.Account),
        }).ForApp(Documents.AppId);
        return new()
        {
            ["page"] = () => client.AppUsers.GetMessagesAsync(UserId),
            ["get"] = () => client.AppUsers.GetAsync(UserId),
            ["send"] = () => client.AppUsers.SendMessageAsync(UserId, Text),
        };
    }

    private static Dictionary<string, Func<Task>> Sunshine(Uri url)
    {
        var client = new Sunshine.SunshineClient(new Sunshine.SunshineClientOptions
        {
            BaseAddress = new Uri(url, "sc/"),
            AppId = SunshineDocuments.AppId,
            Credential = SmoochCredential.Basic("app_5bf0aa112233445566778899", "Q7_xK2m-PzR4tW9vB1nC8dLa"),
        });
        return new()
        {
            ["page"] = async () =>
            {
                await foreach (var page in client.Messages.EnumerateAsync(SunshineDocuments.ConversationId).AsPages())
                {
                    GC.KeepAlive(page);
                    return;
                }
            },
            ["get"] = () => client.Users.GetAsync(UserId),
            ["send"] = () => client.Messages.SendAsync(SunshineDocuments.ConversationId, Text),
        };
    }
}
