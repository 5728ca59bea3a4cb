namespace Casus.Coding.Actors.Context;

/// <summary>A country that a phrase tells, and the word that tells it.</summary>
readonly record struct Origin(string Code, int Word);

/// <summary>Countries of a phrase, in the order in which they are found.</summary>
static class Origins
{
    /// <summary>Adds a country unless it is there already.</summary>
    public static void AddNew(this List<Origin> origins, string code, int word)
    {
        foreach (var origin in origins)
            if (origin.Code == code)
                return;
        origins.Add(new(code, word));
    }

    /// <summary>The code of the first country, or null.</summary>
    public static string? FirstCode(this IReadOnlyList<Origin> origins) => origins.Count > 0 ? origins[0].Code : null;
}
