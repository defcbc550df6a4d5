namespace Smooch;

/// <summary>
/// A value of an update that may also be left out. Where the API gives <c>null</c> a meaning, leaving a setting alone and clearing it are two things:
/// what is not assigned is not sent, what is assigned is sent, <see langword="null"/> included.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example><code>new WebIntegrationUpdate { BrandColor = "0066ff", BackgroundImageUrl = null } // sets one, clears the other, leaves the rest</code></example>
public readonly record struct Optional<T>
{
    /// <summary>Makes a value that is sent.</summary>
    public Optional(T value)
    {
        HasValue = true;
        Value = value;
    }

    /// <summary>Gets a value indicating whether the value is sent.</summary>
    /// <value><see langword="false"/> for <c>default</c>.</value>
    public bool HasValue { get; }

    /// <summary>Gets the value; the default of its type when there is none.</summary>
    public T Value { get; }

    /// <summary>Assigns a value, <see langword="null"/> included.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The type only: settings may be secret.</summary>
    public override string ToString() => nameof(Optional<T>);
}
