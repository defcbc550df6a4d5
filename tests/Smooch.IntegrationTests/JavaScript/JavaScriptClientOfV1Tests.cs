namespace Smooch.IntegrationTests;

/// <summary>The official JavaScript client of v1.</summary>
public sealed class JavaScriptClientOfV1Tests(RunningTool smooch) : JavaScriptClientTests("v1", smooch);
