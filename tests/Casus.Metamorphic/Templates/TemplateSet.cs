namespace Casus.Metamorphic.Templates;

/// <summary>All that sentences are made of.</summary>
sealed record TemplateSet(
    IReadOnlyList<Country> Countries,
    ILookup<string, PartyForm> Parties,
    IReadOnlyList<Act> Acts,
    IReadOnlyList<Mood> Moods,
    IReadOnlyList<Shape> Shapes,
    IReadOnlyList<TimePhrase> Times
)
{
    public static TemplateSet Load() =>
        new(
            [.. TemplateFile.Lines("countries").Select(Country.Read)],
            TemplateFile.Lines("parties").Select(PartyForm.Read).ToLookup(form => form.Kind),
            [.. TemplateFile.Blocks("acts").Select(block => Act.Read(block.Name, block.Lines))],
            [.. TemplateFile.Lines("moods").Select(Mood.Read)],
            [.. TemplateFile.Blocks("shapes").Select(block => Shape.Read(block.Name, block.Lines))],
            [.. TemplateFile.Lines("times").Select(TimePhrase.Read)]
        );
}
