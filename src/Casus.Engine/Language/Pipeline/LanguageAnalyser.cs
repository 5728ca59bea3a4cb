using System.Collections.Concurrent;
using Casus.Language.Neural;
using Casus.Language.Repair;
using Casus.Language.Tagging;
using Casus.Language.Tokens;
using Casus.Lexicons;
using Casus.Reading;

namespace Casus.Language.Pipeline;

/// <summary>
/// Turns an article into an analysed document: words and sentences, tags and parse, lemmas, names. Thread-safe.
/// </summary>
sealed class LanguageAnalyser
{
    readonly Tokeniser tokeniser = new();
    readonly Network network;
    readonly Lemmatiser lemmatiser;
    readonly ConcurrentBag<Workspace> workspaces = [];

    readonly WordLists lists;

    /// <param name="model">The network and its tables.</param>
    /// <param name="lists">The word lists by which documents are read; null for those built in.</param>
    public LanguageAnalyser(Model model, WordLists? lists = null)
    {
        this.lists = lists ?? WordLists.BuiltIn;
        network = new Network(model);
        lemmatiser = new Lemmatiser(model.Lemmas, new InflectionRules(model.Words));
    }

    /// <summary>The analyser with the English model that is built into the engine.</summary>
    /// <param name="lists">The word lists by which documents are read; null for those built in.</param>
    public static LanguageAnalyser Load(WordLists? lists = null)
    {
        using var stream = EmbeddedFiles.Open("models/english.model");
        return new LanguageAnalyser(Model.Read(stream), lists);
    }

    /// <summary>All steps from the text on.</summary>
    public Document Analyse(Article article) => Analyse(article, null);

    /// <summary>All steps from the text on, within a budget of time.</summary>
    /// <param name="article">What was read.</param>
    /// <param name="budget">How long this and all later work on the document may take; null for as long as it
    /// takes.</param>
    /// <param name="advanced">Told how much of the work is done, as <see cref="Document.Advanced"/>.</param>
    /// <exception cref="OverBudgetException">The budget was spent.</exception>
    public Document Analyse(Article article, TimeBudget? budget, Action<double>? advanced = null)
    {
        var document = new Document(article)
        {
            Budget = budget,
            Advanced = advanced,
            Lists = lists,
        };
        tokeniser.Tokenise(document);
        Annotate(document);
        return document;
    }

    /// <summary>Tags, parses, lemmatises and finds names in a document that has its words and sentences.</summary>
    public void Annotate(Document document)
    {
        if (!workspaces.TryTake(out var workspace))
            workspace = network.CreateWorkspace();
        try
        {
            network.Analyse(document, workspace);
        }
        finally
        {
            workspaces.Add(workspace);
        }
        ParseRepairs.Mend(document);
        foreach (ref var token in document.Tokens)
            token.Lemma = lemmatiser.Lemma(token.Form, token.Xpos);
    }
}
