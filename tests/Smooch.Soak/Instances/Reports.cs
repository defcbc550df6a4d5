using System.Globalization;

namespace Smooch.Soak.Instances;

/// <summary>The lines between a process of the run and the one that started it.</summary>
internal static class Reports
{
    private static readonly Lock Gate = new();

    /// <summary>Writes a line, which is out of the process when the call returns.</summary>
    public static void Write(FormattableString line)
    {
        lock (Gate)
            Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Executes the lines of the input until it ends. The line <c>sample</c> asks for the bytes of the managed heap.</summary>
    /// <param name="execute">Starts what a line asks for.</param>
    public static async Task ServeAsync(Func<string, Task> execute)
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line == "sample")
                Write($"sample {Collected()}");
            else
                _ = execute(line);
        }
    }

    private static long Collected()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
