namespace Smooch.Client.Http.Declarative;

/// <summary>Sends the parameter as the JSON body. The only complex parameter of a POST, PUT or PATCH is the body without it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
