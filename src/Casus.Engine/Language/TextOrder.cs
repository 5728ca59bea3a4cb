namespace Casus.Language;

/// <summary>Looks up what stands in order of the text.</summary>
static class TextOrder
{
    /// <summary>Index of the first item at a place or behind it, or the number of items where there is none.</summary>
    /// <param name="items">Items in order of their places.</param>
    /// <param name="place">A token or offset.</param>
    /// <param name="of">The place of an item.</param>
    public static int FirstFrom<T>(IReadOnlyList<T> items, int place, Func<T, int> of)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = of(items[middle]) < place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
