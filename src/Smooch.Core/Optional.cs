namespace Smooch;

/// <summary>
/// A value of an update that may also be left out. A property that is not assigned is not sent, and its setting stays as it is;
/// a property that is assigned <see langword="null"/> clears its setting.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example>
/// <code>
/// // Sets the color, clears the image, and does not change the rest.
/// var update = new WebIntegrationUpdate { BrandColor = "0066ff", BackgroundImageUrl = null };
/// </code>
/// </example>
public readonly record struct Optional<T>
{
    /// <summary>Creates a value that is sent.</summary>
    /// <param name="value">The value; null clears the setting.</param>
    public Optional(T value)
    {
        HasValue = true;
        Value = value;
    }

    /// <summary>Gets a value indicating whether the value is sent.</summary>
    /// <value><see langword="false"/> for <c>default</c>.</value>
    public bool HasValue { get; }

    /// <summary>Gets the value.</summary>
    /// <value>The default of the type when nothing is assigned.</value>
    public T Value { get; }

    /// <summary>Creates a value that is sent.</summary>
    /// <param name="value">The value; null clears the setting.</param>
    /// <returns>The assigned value.</returns>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Returns the name of the type, never the value: settings may be secret.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(Optional<T>);
}
