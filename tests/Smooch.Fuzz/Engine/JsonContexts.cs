using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smooch.Fuzz;

/// <summary>The JSON contexts as reflection finds them, so that a new one is held to the rules of the others from its first day.</summary>
internal static class JsonContexts
{
    public static IReadOnlyList<JsonSerializerContext> All { get; } =
    [
        .. typeof(SmoochJsonContext).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (JsonSerializerContext)type.GetProperty(nameof(SmoochJsonContext.Default), BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!),
    ];

    /// <summary>Gets what each context describes; what is in several is there several times.</summary>
    public static IEnumerable<JsonTypeInfo> TypeInfos => All.SelectMany(TypeInfosOf);

    public static IEnumerable<JsonTypeInfo> TypeInfosOf(JsonSerializerContext context) => context.GetType().GetProperties()
        .Where(property => typeof(JsonTypeInfo).IsAssignableFrom(property.PropertyType))
        .Select(property => (JsonTypeInfo)property.GetValue(context)!);

    public static JsonTypeInfo TypeInfo(Type type) =>
        All.Select(context => context.GetTypeInfo(type)).FirstOrDefault(info => info is not null)
        ?? throw new InvalidOperationException($"{type} is in no context.");
}
