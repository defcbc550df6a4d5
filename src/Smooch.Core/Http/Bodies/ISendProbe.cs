namespace Smooch;

/// <summary>A request body that knows whether it was ever asked for: if not, nothing can have arrived.</summary>
internal interface ISendProbe
{
    /// <summary>Gets or sets a value indicating whether the transport began to send the body in the present attempt.</summary>
    bool Started { get; set; }

    /// <summary>Gets a value indicating whether the body can be sent a second time.</summary>
    bool Repeatable { get; }
}
