using Casus.Analysis.Happenings;
using Casus.Coding.Time;

namespace Casus.Tests.Analysis.Happenings;

/// <summary>
/// Reports written in one line: "2031-05-04 ASSAULT KEN.MIL > SOM.REB @Kismayo", then the terms of the sentence. A day
/// in brackets is one that words give, "(?)" none at all.
/// </summary>
static class Reports
{
    public static Report Report(string article, string told, params string[] terms)
    {
        var words = told.Split(' ');
        var day = DateOnly.Parse(words[0]);
        var dated = words.FirstOrDefault(word => word.StartsWith('('))?.Trim('(', ')');
        var arrow = Array.IndexOf(words, ">");
        var place = words.FirstOrDefault(word => word.StartsWith('@'))?[1..];
        return new Report
        {
            EventId = article + "-" + words[1].ToLowerInvariant() + (words.Contains("#2") ? "-2" : ""),
            ArticleId = article,
            Number = words.Contains("#2") ? 1 : 0,
            Origin = "casus",
            Status = "actual",
            Type = words[1].Split('/')[0],
            Mode = words[1].Split('/').ElementAtOrDefault(1),
            Actors = [.. words.Take(arrow).Skip(2).Where(IsParty).Select(Party)],
            Recipients = [.. words.Skip(arrow + 1).Where(IsParty).Select(Party)],
            Reported = day,
            Date = dated == "?" ? null : DateSpan.Of(dated ?? words[0]),
            IsDated = dated is not (null or "?"),
            Place = place is null ? null : new ReportPlace(place, null, null, null),
            Words = string.Join(' ', terms),
            Terms = [.. terms.Order(StringComparer.Ordinal)],
        };
    }

    static bool IsParty(string word) => char.IsAsciiLetterUpper(word[0]);

    // RUS, RUS.GOV or RUS.GOV=Name
    static ReportParty Party(string word)
    {
        var (code, sector, name) = (
            word.Split('=')[0].Split('.')[0],
            word.Split('=')[0].Split('.').ElementAtOrDefault(1),
            word.Split('=').ElementAtOrDefault(1)
        );
        return new ReportParty(name, code, sector);
    }
}
