using System.Collections;
using System.Reflection;
using Casus.Coding;

namespace Casus.Tests.App.Output;

/// <summary>
/// All that can differ between two records of a kind: copies of one, each with a single value changed, by the path of
/// that value
/// ("Place.Name", "Actors[0].Actor.Code").
/// </summary>
static class Variations
{
    static readonly MethodInfo copy = typeof(object).GetMethod(
        "MemberwiseClone",
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    public static IEnumerable<(string Path, T Changed)> Of<T>(T of)
        where T : notnull => Of("", of).Select(one => (one.Path.TrimStart('.'), (T)one.Changed));

    static IEnumerable<(string Path, object Changed)> Of(string path, object? value) =>
        value switch
        {
            // A new field must be filled where the fields are walked from.
            null => throw new InvalidOperationException($"{path} is empty, so that nothing can be told of it"),
            Quote words => [(path, words with { End = words.End - 1 })],
            string text => [(path, text[..^1] + (text[^1] == '9' ? '8' : (char)(text[^1] + 1)))],
            bool truth => [(path, !truth)],
            int number => [(path, number + 1)],
            double number => [(path, number / 2)],
            Enum one => [(path, Enum.GetValues(one.GetType()).Cast<object>().Last(other => !other.Equals(one)))],
            IList list => list.Cast<object>()
                .SelectMany(
                    (item, at) => Of($"{path}[{at}]", item).Select(other => (other.Path, With(list, at, other.Changed)))
                ),
            _ => value
                .GetType()
                .GetProperties()
                .Where(property => property.CanWrite)
                .SelectMany(property =>
                    Of($"{path}.{property.Name}", property.GetValue(value))
                        .Select(other => (other.Path, With(value, property, other.Changed)))
                ),
        };

    static object With(IList list, int at, object item)
    {
        var type = list.GetType().GetGenericArguments() is [var of] ? of : list.GetType().GetElementType()!;
        var changed = Array.CreateInstance(type, list.Count);
        list.CopyTo(changed, 0);
        changed.SetValue(item, at);
        return changed;
    }

    static object With(object value, PropertyInfo property, object changed)
    {
        var other = copy.Invoke(value, null)!;
        property.SetValue(other, changed);
        return other;
    }
}
