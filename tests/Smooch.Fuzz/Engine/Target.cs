using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Smooch.Fuzz;

/// <summary>A parser of outside data, its first documents, and what must be true of any input.</summary>
internal abstract class Target
{
    /// <summary>What a parser may use however small its input is: exceptions, a first rent of a buffer.</summary>
    private const long SmallChange = 96 * 1024;

    private readonly Lazy<IReadOnlyList<Input>> seeds;

    protected Target() => seeds = new Lazy<IReadOnlyList<Input>>(() => [.. FirstInputs()]);

    public static IReadOnlyList<Target> All { get; } =
    [
        new WebhookTarget(),
        new SunshineWebhookTarget(),
        new MessageBirdWebhookTarget(),
        new ResponseTarget(),
        new ResponseTarget(FuzzedApi.Sunshine),
        new ResponseTarget(FuzzedApi.MessageBird),
        new ErrorTarget(FuzzedApi.Smooch),
        new ErrorTarget(FuzzedApi.Sunshine),
        new ErrorTarget(FuzzedApi.MessageBird),
        new RetryAfterTarget(),
        new VerifierTarget(),
        new SignatureTarget(),
        new CredentialTarget(),
        new ConfigurationTarget(),
        new TimeTarget(),
        new CursorTarget(),
        new TemplateCursorTarget(),
        new PathTarget(),
        new NextPageTarget(),
        new HistoryTarget(),
        new SunshinePagesTarget(),
        new MessageBirdPagesTarget(),
    ];

    public abstract string Name { get; }

    /// <summary>Gets how a finding is kept, such as <c>.json</c>.</summary>
    public abstract string Extension { get; }

    public IReadOnlyList<Input> Seeds => seeds.Value;

    /// <summary>Gets how many bytes may be allocated for one byte of input; none when that is not this target's question.</summary>
    protected virtual long? BytesPerByte => null;

    /// <summary>Makes something else of an input: the same of the same random numbers.</summary>
    public abstract Input Mutate(Input input, Random random);

    /// <summary>The input as a file that can be put into the corpus.</summary>
    public abstract byte[] Save(Input input);

    /// <summary>Makes an input of the bytes of a fuzzer that knows nothing of the target: any bytes are one.</summary>
    public virtual Input FromBytes(byte[] bytes) => new("bytes", "", bytes);

    /// <summary>The bytes that <see cref="FromBytes"/> makes the input of.</summary>
    public virtual byte[] ToBytes(Input input) => input.Bytes;

    /// <summary>Gives an input to the parser.</summary>
    /// <exception cref="BrokenPromiseException">A promise does not hold.</exception>
    public void Try(Input input)
    {
        try
        {
            Check(input);
        }
        catch (Exception e) when (e is not BrokenPromiseException)
        {
            throw new BrokenPromiseException("This exception is not a documented one:", e);
        }
    }

    protected abstract IEnumerable<Input> FirstInputs();

    protected abstract void Check(Input input);

    protected static void Promise(bool kept, string promise)
    {
        if (!kept)
            throw new BrokenPromiseException(promise);
    }

    /// <summary>As <see cref="QuotesNothing(Exception, string)"/>; but the code of an error looks like one, and is reported.</summary>
    protected static void QuotesNothingButCode(SmoochApiException exception)
    {
        if (exception.Code?.Contains("canary", StringComparison.Ordinal) != true)
            QuotesNothing(exception);
    }

    /// <summary>
    /// An exception may end up in a log, so it must not hold what was read; the documents of the corpus have marked texts.
    /// </summary>
    protected static void QuotesNothing(Exception exception, string marker = "canary")
    {
        if (exception.ToString().Contains(marker, StringComparison.Ordinal))
            throw new BrokenPromiseException("The exception quotes what was read:", exception);
    }

    /// <summary>Measures what reading allocates on this thread.</summary>
    protected T Frugally<T>(Input input, Func<T> read)
    {
        var result = default(T);
        ExceptionDispatchInfo? error = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            result = read();
        }
        catch (Exception e)
        {
            error = ExceptionDispatchInfo.Capture(e);
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (BytesPerByte is { } factor && bytes > SmallChange + (factor * input.Bytes.Length))
            throw new BrokenPromiseException(
                string.Create(CultureInfo.InvariantCulture, $"Memory: {bytes} bytes for {input.Bytes.Length} bytes of input."));
        error?.Throw();
        return result!;
    }
}
