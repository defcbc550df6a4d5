namespace Smooch;

/// <summary>Makes a method of a wire interface a call of the API.</summary>
/// <param name="path">The route below the version root: starts with <c>/</c>, holds placeholders such as <c>{userId}</c> and no query.</param>
[AttributeUsage(AttributeTargets.Method)]
internal abstract class HttpMethodAttribute(string path) : Attribute
{
    /// <summary>Gets the route below the version root.</summary>
    public string Path { get; } = path;
}

/// <summary>A GET.</summary>
/// <inheritdoc cref="HttpMethodAttribute"/>
internal sealed class GetAttribute(string path) : HttpMethodAttribute(path);

/// <summary>A POST.</summary>
/// <inheritdoc cref="HttpMethodAttribute"/>
internal sealed class PostAttribute(string path) : HttpMethodAttribute(path);

/// <summary>A PUT.</summary>
/// <inheritdoc cref="HttpMethodAttribute"/>
internal sealed class PutAttribute(string path) : HttpMethodAttribute(path);

/// <summary>A PATCH.</summary>
/// <inheritdoc cref="HttpMethodAttribute"/>
internal sealed class PatchAttribute(string path) : HttpMethodAttribute(path);

/// <summary>A DELETE.</summary>
/// <inheritdoc cref="HttpMethodAttribute"/>
internal sealed class DeleteAttribute(string path) : HttpMethodAttribute(path);
