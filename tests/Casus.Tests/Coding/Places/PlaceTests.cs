using Casus.Coding;
using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Lexicons;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Places;

public class PlaceTests
{
    static Document WithNames(Document document, params string[] names)
    {
        foreach (var name in names)
        {
            var words = name.Split(' ');
            for (var i = 0; i + words.Length <= document.Tokens.Length; i++)
                if (Enumerable.Range(0, words.Length).All(k => document.Tokens[i + k].Form == words[k]))
                    document.Names.Add(new NameMention(i, i + words.Length, NameKind.Place));
        }
        document.Names.Sort((a, b) => a.First.CompareTo(b.First));
        return document;
    }

    static string Find(string sentence, params string[] names) =>
        string.Join(
            "; ",
            new PlaceFinder()
                .Find(WithNames(Parsed.Document(null, sentence), names))
                .Select(mention => mention.Place is { } place ? $"{place.Name}/{place.Country}" : "?")
        );

    [Theory]
    [InlineData("São Tomé", "sao tome")]
    [InlineData("Sana'a", "sanaa")]
    [InlineData("Saint-Denis", "st denis")]
    [InlineData("N’Djamena", "ndjamena")]
    [InlineData("Ürümqi", "urumqi")]
    public void Folds_spellings(string written, string folded) => Assert.Equal(folded, PlaceName.Fold(written));

    [Fact]
    public void Takes_the_largest_place_of_a_name() =>
        Assert.Equal("Paris/FRA", Find("They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Paris/PROPN/2/obl", "Paris"));

    [Fact]
    public void Takes_the_place_inside_the_name_that_follows() =>
        Assert.Equal(
            "Paris/USA; Texas/USA",
            Find(
                "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Paris/PROPN/2/obl ,/PUNCT/6/punct Texas/PROPN/4/appos",
                "Paris",
                "Texas"
            )
        );

    [Fact]
    public void Prefers_the_country_that_the_article_speaks_of() =>
        Assert.Equal(
            "Tripoli/LBN",
            Find(
                "Lebanese/ADJ/2/amod envoys/NOUN/3/nsubj met/VERB/0/root in/ADP/5/case Tripoli/PROPN/3/obl "
                    + ",/PUNCT/9/punct said/VERB/3/parataxis Lebanese/ADJ/9/amod radio/NOUN/7/nsubj",
                "Tripoli"
            )
        );

    [Fact]
    public void Knows_other_names() =>
        Assert.Equal(
            "Kyiv/UKR; New York City/USA",
            Find("Kiev/PROPN/0/root and/CCONJ/3/cc New/PROPN/4/compound York/PROPN/1/conj", "Kiev", "New York")
        );

    [Fact]
    public void Takes_a_town_behind_at_for_a_place_whatever_its_name_was_taken_for()
    {
        static string Places(string sentence)
        {
            var document = Parsed.Document(null, sentence);
            document.Names.Add(new NameMention(3, 4, NameKind.Organisation));
            return string.Join("; ", new PlaceFinder().Find(document).Select(mention => mention.Place?.Name));
        }
        Assert.Equal("The Hague", Places("Judges/NOUN/2/nsubj sit/VERB/0/root at/ADP/4/case Hague/PROPN/2/obl"));
        Assert.Equal("", Places("They/PRON/2/nsubj thank/VERB/0/root the/DET/4/det Hague/PROPN/2/obj"));
    }

    [Fact]
    public void Leaves_a_small_place_open_when_nothing_points_to_it() =>
        Assert.Equal("?", Find("They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Hope/PROPN/2/obl", "Hope"));

    [Fact]
    public void Knows_every_name_that_the_list_refers_to()
    {
        foreach (
            var line in EmbeddedFiles
                .Lines("lexicon/places/names.tsv")
                .Where(line => line.Length > 0 && line[0] != '#' && line.Split('\t').Length == 2)
        )
            Assert.True(
                Gazetteer
                    .World.Find(PlaceName.Fold(line.Split("; ")[0].Split('\t')[0]))
                    .Exists(place => place.Country == line[^3..]),
                line
            );
    }

    static EventPlace? Place(string trigger, string sentence, params string[] names)
    {
        var document = WithNames(Parsed.Document(null, sentence), names);
        return
            new EventPlacer(document, new SyntaxTree(document), new PlaceFinder().Find(document)).PlaceOf(
                document.Tokens.ToArray().ToList().FindIndex(token => token.Form == trigger)
            )
                is { } place
            ? new EventPlace(place.Name, place.Country, place.Latitude is not null)
            : null;
    }

    [Fact]
    public void Leaves_the_place_of_another_act_to_that_act() =>
        Assert.Null(
            Place(
                "rejects",
                "Chad/PROPN/2/nsubj rejects/VERB/0/root the/DET/4/det bid/NOUN/2/obj after/ADP/7/case "
                    + "a/DET/7/det riot/NOUN/2/obl in/ADP/9/case Oslo/PROPN/7/nmod",
                "Oslo"
            )
        );

    [Fact]
    public void Finds_the_place_on_a_noun_of_the_clause() =>
        Assert.Equal(
            "Oslo",
            Place(
                "rejects",
                "Chad/PROPN/2/nsubj rejects/VERB/0/root the/DET/4/det bid/NOUN/2/obj at/ADP/7/case "
                    + "a/DET/7/det meeting/NOUN/2/obl in/ADP/9/case Oslo/PROPN/7/nmod",
                "Oslo"
            )?.Name
        );

    record EventPlace(string Name, string? Country, bool HasPoint);

    [Fact]
    public void Places_an_act_by_what_hangs_on_its_word() =>
        Assert.Equal(
            new EventPlace("Oslo", "NOR", true),
            Place(
                "met",
                "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl ,/PUNCT/6/punct Norway/PROPN/4/appos",
                "Oslo",
                "Norway"
            )
        );

    [Fact]
    public void Places_a_noun_by_its_light_verb() =>
        Assert.Equal(
            new EventPlace("Oslo", "NOR", true),
            Place(
                "talks",
                "They/PRON/2/nsubj held/VERB/0/root/Tense=Past/hold talks/NOUN/2/obj in/ADP/5/case Oslo/PROPN/2/obl",
                "Oslo"
            )
        );

    [Fact]
    public void Takes_the_city_that_a_noun_holds() =>
        Assert.Equal(
            new EventPlace("Herāt", "AFG", true),
            Place(
                "exploded",
                "It/PRON/2/nsubj exploded/VERB/0/root near/ADP/5/case the/DET/5/det city/NOUN/2/obl of/ADP/7/case Herat/PROPN/5/nmod",
                "Herat"
            )
        );

    [Fact]
    public void Names_an_unknown_place_without_a_point() =>
        Assert.Equal(
            new EventPlace("Qwertania", null, false),
            Place("met", "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Qwertania/PROPN/2/obl", "Qwertania")
        );

    [Fact]
    public void Invents_no_place() =>
        Assert.Null(Place("praised", "Norway/PROPN/2/nsubj praised/VERB/0/root Kenya/PROPN/2/obj", "Norway", "Kenya"));

    static string? Scene(string trigger, EventType type, string[] names, params string[] sentences)
    {
        var document = WithNames(Parsed.Document(null, sentences), names);
        return new EventPlacer(document, new SyntaxTree(document), new PlaceFinder().Find(document))
            .PlaceOf(document.Tokens.ToArray().ToList().FindIndex(token => token.Form == trigger), type)
            ?.Name;
    }

    [Fact]
    public void Takes_the_scene_of_the_sentence_for_an_attack() =>
        Assert.Equal(
            "Oslo",
            Scene(
                "killed",
                EventType.ASSAULT,
                ["Oslo"],
                "Rebels/NOUN/2/nsubj killed/VERB/0/root men/NOUN/2/obj loyal/ADJ/3/amod to/ADP/6/case "
                    + "Bo/PROPN/4/obl in/ADP/8/case Oslo/PROPN/4/obl"
            )
        );

    [Fact]
    public void Ignores_the_scene_for_acts_of_words() =>
        Assert.Null(
            Scene(
                "condemned",
                EventType.ACCUSE,
                ["Oslo"],
                "They/PRON/2/nsubj condemned/VERB/0/root those/PRON/2/obj loyal/ADJ/3/amod to/ADP/6/case "
                    + "Bo/PROPN/4/obl in/ADP/8/case Oslo/PROPN/4/obl"
            )
        );

    [Fact]
    public void Takes_the_scene_that_the_sentence_before_has_set() =>
        Assert.Equal(
            "Oslo",
            Scene(
                "shot",
                EventType.ASSAULT,
                ["Oslo"],
                "Crowds/NOUN/2/nsubj marched/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl",
                "Guards/NOUN/2/nsubj shot/VERB/0/root three/NUM/2/obj"
            )
        );

    [Fact]
    public void Knows_the_city_that_was_named_before() =>
        Assert.Equal(
            "Herāt",
            Scene(
                "retook",
                EventType.ASSAULT,
                ["Herat"],
                "They/PRON/2/nsubj left/VERB/0/root Herat/PROPN/2/obj",
                "Guards/NOUN/2/nsubj retook/VERB/0/root/_/retake the/DET/4/det city/NOUN/2/obj"
            )
        );

    [Fact]
    public void Places_the_ruling_of_a_court_where_it_sits() =>
        Assert.Equal(
            "Arizona",
            Scene(
                "upheld",
                EventType.SUPPORT,
                [],
                "Arizona/PROPN/3/compound Supreme/PROPN/3/compound Court/PROPN/4/nsubj upheld/VERB/0/root it/PRON/4/obj"
            )
        );

    [Fact]
    public void Finds_a_name_that_says_that_it_is_one_of_a_place() =>
        Assert.Equal(
            "?",
            Find(
                "They/PRON/2/nsubj met/VERB/0/root near/ADP/6/case the/DET/6/det Zugun/PROPN/6/compound base/NOUN/2/obl"
            )
        );

    [Fact]
    public void Ignores_a_name_that_no_place_bears() =>
        Assert.Equal("", Find("They/PRON/2/nsubj trust/VERB/0/root in/ADP/4/case Zugun/PROPN/2/obl"));

    [Theory]
    [InlineData("Norway", "Kirkenes/NOR; Norway/NOR")]
    [InlineData("winter", "?")]
    public void Takes_a_small_town_only_where_the_article_points_to_its_country(string there, string expected) =>
        Assert.Equal(
            expected,
            Find(
                "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case Kirkenes/PROPN/2/obl in/ADP/6/case "
                    + $"{there}/{(there == "Norway" ? "PROPN" : "NOUN")}/4/nmod",
                ["Kirkenes", .. there == "Norway" ? new[] { there } : []]
            )
        );
}
