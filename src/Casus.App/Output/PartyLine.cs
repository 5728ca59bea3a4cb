using Casus.Coding;

namespace Casus.App.Output;

/// <summary>Actors and recipients of an event on one line: "Vladimir Putin (RUS GOV) → North Korea (PRK)".</summary>
sealed class PartyLine(Event coding, string text)
{
    const int shortestName = 5;

    /// <summary>
    /// The line in full, or shortened to a width: names are cut first, then left out where a code stands for them.
    /// </summary>
    public string Fit(int width)
    {
        var full = Line(int.MaxValue);
        if (Cells.Width(full) <= width)
            return full;
        for (var name = Math.Min(width, 40); name >= shortestName; name--)
            if (Line(name) is var shorter && Cells.Width(shorter) <= width)
                return shorter;
        return Cells.Fit(Line(0), width);
    }

    string Line(int name)
    {
        var actors = Side(
            coding.Actors,
            name,
            coding.Recipients.Count == 0 && IsReciprocal(coding.Type) ? " ↔ " : ", "
        );
        var recipients = Side(coding.Recipients, name, ", ");
        return recipients.Length == 0 ? actors : $"{(actors.Length == 0 ? "?" : actors)} → {recipients}";
    }

    string Side(IReadOnlyList<Party> parties, int name, string between) =>
        string.Join(between, parties.Select(party => Show(party, name)).Distinct());

    string Show(Party party, int width)
    {
        var codes = party.Actor switch
        {
            { Code: { } code, Sector: { } sector } => $"{code} {sector}",
            { Code: { } code } => code,
            { Sector: { } sector } => sector,
            _ => "",
        };
        if (width == 0 && codes.Length > 0)
            return codes;
        var name = Cells.Plain(party.Actor.Name ?? text[party.Words.Start..party.Words.End]);
        if (width < int.MaxValue)
            name = Cells.Fit(WithoutArticle(name), Math.Max(width, shortestName));
        return codes.Length == 0 || name == codes ? name : $"{name} ({codes})";
    }

    static string WithoutArticle(string name)
    {
        foreach (var article in new[] { "the ", "a ", "an " })
            if (name.Length > article.Length && name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..];
        return name;
    }

    static bool IsReciprocal(EventType type) =>
        type is EventType.AGREE or EventType.CONSULT or EventType.SUPPORT or EventType.COOPERATE;
}
