using System.Net.Sockets;

namespace Smooch.Tests;

/// <summary>The transport of the clients, whose connections are counted, and can be held up.</summary>
internal sealed class CountedConnections
{
    private readonly Lock gate = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> watchers = [];
    private readonly TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int open;

    /// <summary>Gets or sets a value indicating whether new connections are not made until <see cref="Release"/>.</summary>
    public bool HoldsConnecting { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether nothing is written until <see cref="Release"/>, or until the connection is closed.
    /// </summary>
    public bool HoldsWriting { get; set; }

    /// <summary>Gets a task that completes when something is held up.</summary>
    public Task Held => held.Task;

    public HttpMessageHandler CreateHandler()
    {
        // The build for .NET Standard has no such handler of its own.
        var handler = Connections.CreateHandler() as SocketsHttpHandler
            ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        handler.ConnectCallback = ConnectAsync;
        handler.ResponseDrainTimeout = TimeSpan.FromMilliseconds(50);
        return handler;
    }

    /// <summary>Holds nothing up any more.</summary>
    public void Release()
    {
        HoldsConnecting = HoldsWriting = false;
        released.TrySetResult();
    }

    /// <summary>Completes when no more than so many connections are open.</summary>
    public Task WhenAtMostAsync(int wanted)
    {
        lock (gate)
        {
            if (open <= wanted)
                return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watchers.Add((wanted, reached));
            return reached.Task;
        }
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        if (HoldsConnecting)
            await HoldAsync().WaitAsync(cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new Connection(this, socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Task HoldAsync()
    {
        held.TrySetResult();
        return released.Task;
    }

    private void Count(int change)
    {
        lock (gate)
        {
            open += change;
            watchers.RemoveAll(watcher => open <= watcher.Count && watcher.Reached.TrySetResult());
        }
    }

    private sealed class Connection : NetworkStream
    {
        private readonly CountedConnections owner;
        private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int isDisposed;

        public Connection(CountedConnections owner, Socket socket)
            : base(socket, ownsSocket: true)
        {
            this.owner = owner;
            owner.Count(1);
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (owner.HoldsWriting)
                await Task.WhenAny(closed.Task, owner.HoldAsync());
            await base.WriteAsync(buffer, cancellationToken);
        }

        // One that only the garbage collector closes has leaked, and stays counted.
        protected override void Dispose(bool disposing)
        {
            if (disposing && Interlocked.Exchange(ref isDisposed, 1) == 0)
            {
                owner.Count(-1);
                closed.TrySetResult();
            }

            base.Dispose(disposing);
        }
    }
}
