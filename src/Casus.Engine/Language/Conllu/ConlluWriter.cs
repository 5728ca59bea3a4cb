namespace Casus.Language.Conllu;

/// <summary>
/// Writes a document as CoNLL-U (universaldependencies.org/format): sent_id and text comments, multiword ranges,
/// SpaceAfter and TokenRange
/// in MISC, and the entities that are mentioned more than once as CorefUD writes them. A comment
/// parse_note says where a repair was refused or undone.
/// </summary>
sealed class ConlluWriter(TextWriter output)
{
    /// <summary>
    /// Writes all sentences of a document; TokenRange counts code points of the article's text, end-exclusive.
    /// </summary>
    public void Write(Document document)
    {
        var points = new CodePoints(document.Text);
        var entities = EntityMarks.Of(document);
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            if (i == 0 && Array.Exists(entities, marks => marks is not null))
                output.Write("# global.Entity = eid-etype-head-other\n");
            output.Write(
                $"# sent_id = {OneLine(document.Article.Id)}-{i + 1}\n# text = {OneLine(document.Words(sentence.First, sentence.End))}\n"
            );
            foreach (var note in document.ParseNotes)
                if (note.Sentence == i)
                    output.Write($"# parse_note = {OneLine(note.Text)}\n");
            for (var at = sentence.First; at < sentence.End; at++)
                Word(document, sentence, at, points, entities);
            output.Write('\n');
        }
    }

    void Word(Document document, Sentence sentence, int at, CodePoints points, string?[] entities)
    {
        var tokens = document.Tokens;
        ref readonly var token = ref tokens[at];
        if (token.PartOfMultiword == 1)
        {
            var end = at + 1;
            while (end < sentence.End && tokens[end].PartOfMultiword > 1)
                end++;
            ref readonly var last = ref tokens[end - 1];
            var surface = document.Text.AsSpan(token.Start..last.End).ToString();
            output.Write($"{at - sentence.First + 1}-{end - sentence.First}\t{Field(surface)}\t_\t_\t_\t_\t_\t_\t_\t");
            output.Write(Misc(last.SpaceAfter, points.At(token.Start), points.At(last.End)) + "\n");
        }
        var head = token.Head < 0 ? 0 : token.Head - sentence.First + 1;
        var space = token.PartOfMultiword > 0 || token.SpaceAfter;
        var relation = token.Head < 0 ? "root" : token.Relation.Name();
        output.Write($"{at - sentence.First + 1}\t{Field(token.Form)}\t{Field(token.Lemma)}\t");
        output.Write($"{token.Upos.Name()}\t{Field(token.Xpos)}\t{Field(token.Feats)}\t{head}\t{relation}\t_\t");
        output.Write($"{entities[at]}{Misc(space, points.At(token.Start), points.At(token.End))}\n");
    }

    static string Misc(bool space, int start, int end) =>
        space ? $"TokenRange={start}:{end}" : $"SpaceAfter=No|TokenRange={start}:{end}";

    static string Field(string? value) => string.IsNullOrEmpty(value) ? "_" : value;

    static string OneLine(string text) =>
        text.AsSpan().IndexOfAny("\r\n\t\v\f\u0085\u2028\u2029") < 0
            ? text
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Turns UTF-16 offsets into code points, quickly where they lie close together.</summary>
    sealed class CodePoints(string text)
    {
        readonly bool plain = !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        int unit,
            point;

        public int At(int offset)
        {
            if (plain)
                return offset;
            while (offset < unit)
            {
                unit -= unit > 1 && char.IsSurrogatePair(text[unit - 2], text[unit - 1]) ? 2 : 1;
                point--;
            }
            while (unit < offset)
            {
                unit += unit + 1 < text.Length && char.IsSurrogatePair(text[unit], text[unit + 1]) ? 2 : 1;
                point++;
            }
            return point;
        }
    }
}
