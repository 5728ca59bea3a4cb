using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Arguments;
using Casus.Coding.Attributions;
using Casus.Language;
using Casus.Language.Syntax;

namespace Casus.Tests.Coding.Attributions;

/// <summary>A hand-built parse with its actors, and the finders of reports on it.</summary>
sealed class Scene
{
    public static readonly AttributionLexicon Lexicon = AttributionLexicon.Load([]);

    /// <param name="actors">Words that are actors, as "word" or "word=CODE".</param>
    /// <param name="sentences">One sentence a line, as <see cref="Parsed"/> reads them.</param>
    public Scene(string[] actors, params string[] sentences)
    {
        Document = Parsed.Document("2022-05-10", sentences);
        var mentions = new ActorMention?[Document.Tokens.Length];
        foreach (var actor in actors.Select(actor => actor.Split('=')))
            for (var token = 0; token < mentions.Length; token++)
                if (Document.Tokens[token].Form == actor[0])
                    mentions[token] = Mention(token, actor);
        Actors = new ActorMap(mentions);
        Clauses = new Clauses(Document, Tree);
        Speakers = new SpeakerFinder(Document, Tree, Actors, new SubjectFinder(Tree), Lexicon);
    }

    ActorMention Mention(int token, string[] actor)
    {
        var kind = Document.Tokens[token].Upos switch
        {
            Upos.PRON => ReferenceKind.Pronoun,
            Upos.PROPN => ReferenceKind.Named,
            _ => ReferenceKind.Generic,
        };
        var name = kind == ReferenceKind.Named ? actor[0] : null;
        return new(token, token + 1, token, kind, [new Actor(name, actor.Length > 1 ? actor[1] : null, "GOV")]);
    }

    public Document Document { get; }

    public SyntaxTree Tree => Document.Syntax;

    public ActorMap Actors { get; }

    public Clauses Clauses { get; }

    public SpeakerFinder Speakers { get; }

    /// <summary>What a finder finds, as "speaker: content", in its order.</summary>
    public List<string> Found(Action<List<SpeechReport>> find)
    {
        var reports = new List<SpeechReport>();
        find(reports);
        return reports.ConvertAll(Shown);
    }

    public string Shown(SpeechReport report) =>
        $"{Document.Said(report.Source.Speaker.Words)}: {Document.Words(report.Content.First, report.Content.End)}";

    /// <summary>A report of the words from one to another, by a speaker and a cue.</summary>
    public SpeechReport Report(string speaker, string cue, string head, string first, string last) =>
        new(
            Speakers.Source(At(speaker), Document.Quoted(At(cue))),
            ReportForm.Clause,
            At(cue),
            At(head),
            new Stretch(At(first), At(last) + 1)
        )
        {
            Parts = Lexicon.Of(Document.Tokens[At(cue)].Lemma),
        };

    /// <summary>The first token with a form.</summary>
    public int At(string form)
    {
        for (var token = 0; token < Document.Tokens.Length; token++)
            if (Document.Tokens[token].Form == form)
                return token;
        throw new ArgumentException($"no such word: {form}");
    }
}
