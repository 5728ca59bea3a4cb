namespace Casus.Tests.Architecture;

/// <summary>Parts of a program that all depend on one another, be it by way of others.</summary>
static class Circles
{
    /// <summary>The strongly connected components of more than one part (Tarjan 1972), the largest first.</summary>
    public static List<List<string>> Of(Dictionary<string, HashSet<string>> graph)
    {
        var (found, open) = (new List<List<string>>(), new Stack<string>());
        var (order, lowest) = (new Dictionary<string, int>(), new Dictionary<string, int>());

        void Visit(string part)
        {
            order[part] = lowest[part] = order.Count;
            open.Push(part);
            foreach (var next in graph[part])
                if (!order.TryGetValue(next, out var met))
                {
                    Visit(next);
                    lowest[part] = Math.Min(lowest[part], lowest[next]);
                }
                else if (open.Contains(next))
                    lowest[part] = Math.Min(lowest[part], met);
            if (lowest[part] != order[part])
                return;
            var circle = new List<string>();
            while (circle.Count == 0 || circle[^1] != part)
                circle.Add(open.Pop());
            if (circle.Count > 1)
                found.Add([.. circle.Order(StringComparer.Ordinal)]);
        }

        foreach (var part in graph.Keys.Order(StringComparer.Ordinal))
            if (!order.ContainsKey(part))
                Visit(part);
        return [.. found.OrderByDescending(circle => circle.Count)];
    }

    /// <summary>The folder of a file; the files beside the folders form one of their own, called ".".</summary>
    public static string Folder(string file) =>
        Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    /// <summary>The first folder of a file's path, with all that is below it.</summary>
    public static string TopFolder(string file) => Folder(file).Split('/')[0];

    /// <summary>The same graph between folders.</summary>
    public static Dictionary<string, HashSet<string>> Between(
        Func<string, string> folder,
        Dictionary<string, HashSet<string>> files
    ) =>
        files
            .GroupBy(file => folder(file.Key), file => file.Value)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(used => used).Select(folder).Where(used => used != group.Key).ToHashSet()
            );

    /// <summary>
    /// The steps of a circle between folders with the files that make them, those of the fewest files first: there it
    /// can be opened most easily.
    /// </summary>
    public static IEnumerable<string> Steps(
        IReadOnlyCollection<string> circle,
        Func<string, string> folder,
        Dictionary<string, HashSet<string>> files
    ) =>
        files
            .SelectMany(file => file.Value.Select(used => (From: file.Key, To: used)))
            .Where(step => folder(step.From) != folder(step.To))
            .Where(step => circle.Contains(folder(step.From)) && circle.Contains(folder(step.To)))
            .GroupBy(step => (From: folder(step.From), To: folder(step.To)))
            .OrderBy(steps => steps.Count())
            .Select(steps => $"  {steps.Key.From} → {steps.Key.To}: {string.Join(", ", steps.Select(Files).Order())}");

    static string Files((string From, string To) step) =>
        $"{Path.GetFileNameWithoutExtension(step.From)} → {Path.GetFileNameWithoutExtension(step.To)}";
}
