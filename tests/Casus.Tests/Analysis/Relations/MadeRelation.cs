using Casus.Analysis.Relations;

namespace Casus.Tests.Analysis.Relations;

/// <summary>A record made by hand: twenty years of Kenya and Norway in which as much is reported every month.</summary>
sealed class MadeRelation
{
    const int usual = 200;

    public static readonly Month Start = new(2010, 1);
    public static readonly Side Kenya = new()
    {
        Key = "KEN",
        Name = "Kenya",
        Codes = [new Membership("KEN")],
    };
    public static readonly Side Norway = new()
    {
        Key = "NOR",
        Name = "Norway",
        Codes = [new Membership("NOR")],
    };

    readonly List<ReportedAct> acts = [];
    readonly int[] all = [.. Enumerable.Repeat(usual, 240)];

    public List<RelationSaying> Sayings { get; } = [];

    public MadeRelation Reports(int from, int to, double times)
    {
        for (var month = from; month < to; month++)
            all[month] = (int)(usual * times);
        return this;
    }

    /// <summary>So many acts in every n-th month of a stretch.</summary>
    public MadeRelation Acts(
        string type,
        int quad,
        double score,
        int from,
        int to,
        int every = 1,
        int number = 1,
        string? cameo = null,
        string words = "Kenya did it.",
        string? sector = null
    )
    {
        for (var month = from; month < to; month += every)
        for (var i = 0; i < number; i++)
            acts.Add(
                new ReportedAct
                {
                    Id = $"h{acts.Count}",
                    Event = $"e{acts.Count}",
                    Date = (Start + month).First.AddDays(3 + 2 * i),
                    Type = type,
                    Cameo = cameo,
                    Quad = quad,
                    Score = score,
                    Words = words,
                    Actors = [new ActParty("Kenya", "KEN", sector)],
                    Recipients = [new ActParty("Norway", "NOR", null)],
                }
            );
        return this;
    }

    public Relation Read(Month? since = null) =>
        RelationAnalyser.Standard.Read(Kenya, Norway, new RelationMaterial("casus", Start, all, acts, Sayings), since);

    /// <summary>"2015-01 closer" and the like.</summary>
    public List<string> Turns() => [.. Read().Turns.Select(turn => $"{turn.Date} {turn.Direction}")];
}
