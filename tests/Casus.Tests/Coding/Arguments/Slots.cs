using Casus.Coding.Arguments;
using Casus.Coding.Frames;
using Casus.Language;
using Casus.Language.Syntax;
using Casus.Tests.Coding.Actors;
using Casus.Tests.Language;

namespace Casus.Tests.Coding.Arguments;

/// <summary>What fills the slots around a word of a hand-built tree: "subject: Kenya; object: envoy".</summary>
static class Slots
{
    /// <summary>A table with no entries but the lists that the slots of nouns need.</summary>
    public static FrameTable Table { get; } = Frames("");

    /// <summary>A table of some entries, with those lists.</summary>
    public static FrameTable Frames(string entries)
    {
        var reader = new FrameReader();
        reader.Add(
            "lexicon/frames/test.frames",
            [
                "@support-verbs = hold, impose, make, launch, enter",
                "@closing-verbs = end",
                "@travel-verbs = arrive",
                "@happen-verbs = take",
                "@containers = series",
                .. entries.Split('\n'),
            ]
        );
        reader.Finish();
        Assert.Empty(reader.Problems);
        return new FrameTable(reader);
    }

    public static string OfVerb(string word, params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        var found = new FillerList(document.Syntax);
        Verbs(document.Syntax).Find(document.At(word), found);
        return Shown(document, found);
    }

    public static string OfNoun(string word, params string[] sentences)
    {
        var document = Parsed.Document(null, sentences);
        var found = new FillerList(document.Syntax);
        Nouns(document).Find(document.At(word), found);
        return Shown(document, found);
    }

    public static VerbArguments Verbs(SyntaxTree tree) =>
        new(tree, new SubjectFinder(tree), new PrepositionPhrases(tree));

    public static NounArguments Nouns(Document document)
    {
        var tree = document.Syntax;
        return new NounArguments(
            tree,
            document.Actors(),
            Table,
            new SubjectFinder(tree),
            new PrepositionPhrases(tree),
            Verbs(tree)
        );
    }

    public static string Shown(Document document, FillerList fillers)
    {
        var shown = new List<string>();
        foreach (var (slot, token) in fillers)
            shown.Add($"{slot}: {document.Tokens[token].Form}");
        return string.Join("; ", shown);
    }
}
