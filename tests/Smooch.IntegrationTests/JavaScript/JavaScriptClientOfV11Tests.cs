namespace Smooch.IntegrationTests;

/// <summary>The official JavaScript client of v1.1.</summary>
public sealed class JavaScriptClientOfV11Tests(RunningTool smooch) : JavaScriptClientTests("v1.1", smooch);
