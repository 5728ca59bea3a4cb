using System.Text.RegularExpressions;

namespace Casus.App.Store.Views;

/// <summary>Which happenings: those that meet all that is given.</summary>
sealed record HappeningSearch
{
    /// <summary>
    /// Words that the article of a report has in its title or text, or the happening in its own; each as the start of a
    /// word, in any case.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>
    /// Code, or part of the name, of a party of either side; <see cref="With"/> asks for another one.
    /// </summary>
    public string? Actor { get; init; }

    public string? With { get; init; }
    public string? Type { get; init; }
    public string? Status { get; init; }
    public DateOnly? Since { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>Country's code, or part of the place's name.</summary>
    public string? Place { get; init; }

    /// <summary>Part of the name of who says so in a report.</summary>
    public string? Speaker { get; init; }

    /// <summary>The condition on the table <c>happenings</c>, named h, and the values of its parameters.</summary>
    public (string Sql, List<(string, object)> Parameters) Condition()
    {
        var conditions = new List<string> { "true" };
        var parameters = new List<(string, object)>();
        void Add(object? value, string name, string condition)
        {
            if (value is null)
                return;
            conditions.Add(condition);
            parameters.Add((name, value));
        }
        foreach (var (name, actor) in new[] { ("actor", Actor), ("with", With) })
            Add(
                actor,
                name,
                $"h.id IN (SELECT happening_id FROM happening_parties WHERE code = upper(${name}) OR contains(lower(name), lower(${name})))"
            );
        Add(Type, "type", "h.type = $type");
        Add(Status, "status", "h.status = $status");
        Add(Since, "since", "h.date_to >= $since");
        Add(Until, "until", "h.date <= $until");
        Add(Place, "place", "(h.place_country = upper($place) OR contains(lower(h.place), lower($place)))");
        Add(
            Speaker,
            "speaker",
            "h.id IN (SELECT happening_id FROM happening_reports WHERE event_id IN (SELECT event_id FROM "
                + "event_attributions WHERE contains(lower(name), lower($speaker))))"
        );
        var words = Words?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (words.Length > 0)
            conditions.Add(
                $"""
                h.id IN (SELECT r.happening_id FROM happening_reports r JOIN articles a ON a.id = r.article_id WHERE {string.Join(
                    " AND ",
                    words.Select((_, i) => Has("concat_ws(' ', a.title, a.text)", i))
                )}
                    UNION ALL SELECT id FROM happenings h WHERE {string.Join(
                    " AND ",
                    words.Select((_, i) => Has("h.words", i))
                )})
                """
            );
        for (var i = 0; i < words.Length; i++)
        {
            parameters.Add(($"word{i}", words[i].ToLowerInvariant()));
            parameters.Add(($"start{i}", $@"(?i)(^|[^\pL\pN]){Regex.Escape(words[i])}"));
        }
        return (string.Join(" AND ", conditions), parameters);
    }

    // The cheap test rules out nearly all before the expensive one.
    static string Has(string text, int word) =>
        $"contains(lower({text}), $word{word}) AND regexp_matches({text}, $start{word})";
}
