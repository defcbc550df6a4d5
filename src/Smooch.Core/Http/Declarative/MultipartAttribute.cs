namespace Smooch;

/// <summary>Sends the parameters as parts of a <c>multipart/form-data</c> body with a random boundary.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MultipartAttribute : Attribute;
