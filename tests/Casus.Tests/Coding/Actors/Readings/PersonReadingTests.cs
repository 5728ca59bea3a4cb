using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Language;

namespace Casus.Tests.Coding.Actors.Readings;

public class PersonReadingTests
{
    static Actor? Person(string sentence, string head, string? date = null, params NameMention[] names)
    {
        var document = Parsed.ByHand(sentence, date, names);
        return document.Actors().Mentions.Single(mention => document.Tokens[mention.Head].Form == head).Actors[0];
    }

    static (string? Code, string? Sector) Codes(Actor? actor) => (actor?.Code, actor?.Sector);

    [Theory]
    [InlineData(
        "Kenyan/ADJ/2/amod minister/NOUN/3/nmod:desc Ada/PROPN/5/nsubj Obi/PROPN/3/flat left/VERB/0/root",
        "Ada",
        2
    )]
    [InlineData(
        "Ada/PROPN/5/nsubj Obi/PROPN/1/flat Kenyan/ADJ/4/amod minister/NOUN/1/appos left/VERB/0/root",
        "Ada",
        0
    )]
    [InlineData(
        "Kenyan/ADJ/2/amod minister/NOUN/5/nsubj Ada/PROPN/2/appos Obi/PROPN/3/flat left/VERB/0/root",
        "minister",
        2
    )]
    public void Takes_code_and_sector_from_the_title_beside_a_name(string sentence, string head, int name)
    {
        var person = Person(sentence, head, null, new NameMention(name, name + 2, NameKind.Person));
        Assert.Equal(("KEN", "GOV"), Codes(person));
        Assert.Equal("Ada Obi", person?.Name);
        Assert.Equal("minister", person?.Role);
    }

    [Theory]
    [InlineData("2010-06-01", "GOV")]
    [InlineData("2020-06-01", "ELI")]
    public void Knows_the_office_of_a_person_of_the_lexicon(string date, string sector) =>
        Assert.Equal(
            ("USA", sector),
            Codes(Person("Barack/PROPN/3/nsubj Obama/PROPN/1/flat left/VERB/0/root", "Barack", date))
        );

    [Fact]
    public void Takes_a_former_president_for_elite_whatever_the_date() =>
        Assert.Equal(
            ("USA", "ELI"),
            Codes(
                Person(
                    "former/ADJ/3/amod President/PROPN/3/nmod:desc Barack/PROPN/5/nsubj Obama/PROPN/3/flat left/VERB/0/root",
                    "Barack",
                    "2010-06-01",
                    new NameMention(2, 4, NameKind.Person)
                )
            )
        );

    [Fact]
    public void Takes_a_scholar_for_no_actor_of_the_country_of_the_university()
    {
        var person = Person(
            "Ada/PROPN/8/nsubj Obi/PROPN/1/flat of/ADP/5/case Temple/PROPN/5/compound University/PROPN/1/nmod "
                + "in/ADP/7/case Tokyo/PROPN/5/nmod left/VERB/0/root",
            "Ada",
            null,
            new NameMention(0, 2, NameKind.Person),
            new NameMention(3, 5, NameKind.Organisation)
        );
        Assert.Equal((null, "EDU"), Codes(person));
        Assert.Equal("Temple University", person?.Affiliation);
    }

    [Theory]
    [InlineData("driver", "CVL")]
    [InlineData("gunman", "UAF")]
    public void Takes_drivers_for_people_and_gunmen_for_what_they_are(string noun, string sector) =>
        Assert.Equal(
            ("KEN", sector),
            Codes(
                Person(
                    $"Kenyan/ADJ/2/amod {noun}/NOUN/3/nmod:desc Ada/PROPN/5/nsubj Obi/PROPN/3/flat left/VERB/0/root",
                    "Ada",
                    null,
                    new NameMention(2, 4, NameKind.Person)
                )
            )
        );

    [Fact]
    public void Takes_the_country_of_the_text_for_a_minister_and_not_for_a_name_alone()
    {
        const string Behind = "Ada/PROPN/4/nsubj Obi/PROPN/2/flat left/VERB/0/root Mali/PROPN/4/obj";
        var name = new NameMention(1, 3, NameKind.Person);
        Assert.Equal(("MLI", "GOV"), Codes(Person("minister/NOUN/2/nmod:desc " + Behind, "Ada", null, name)));
        Assert.Equal((null, null), Codes(Person("yesterday/NOUN/4/obl:unmarked " + Behind, "Ada", null, name)));
    }

    [Fact]
    public void Knows_a_person_in_a_headline_by_what_the_text_tells_later()
    {
        var document = Parsed.Document(
            null,
            "Obi/PROPN/2/nsubj resigns/VERB/0/root",
            "Kenyan/ADJ/2/amod minister/NOUN/3/nmod:desc Ada/PROPN/5/nsubj Obi/PROPN/3/flat resigned/VERB/0/root"
        );
        document.Names.Add(new NameMention(0, 1, NameKind.Person));
        document.Names.Add(new NameMention(4, 6, NameKind.Person));
        var headline = document.Actors().At(0)?.Actors.Single();
        Assert.Equal(("KEN", "GOV"), Codes(headline));
        Assert.Equal("Ada Obi", headline?.Name);
    }

    [Fact]
    public void Lets_a_title_bring_in_somebody_else_of_a_name_without_a_country()
    {
        var document = Parsed.Document(
            null,
            "Ada/PROPN/3/nsubj Obi/PROPN/1/flat slept/VERB/0/root",
            "Kenyan/ADJ/2/amod minister/NOUN/3/nmod:desc Obi/PROPN/4/nsubj resigned/VERB/0/root"
        );
        document.Names.Add(new NameMention(0, 2, NameKind.Person));
        document.Names.Add(new NameMention(5, 6, NameKind.Person));
        Assert.Equal(("KEN", "GOV"), Codes(document.Actors().At(5)?.Actors.Single()));
    }
}
