using System.Collections.Frozen;
using Casus.Lexicons;

namespace Casus.Coding.Factuality;

/// <summary>Words that say whether an act happened, by their part in the sentence: aux, adverb, verb, noun, adjective, modifier, mark.</summary>
public sealed class ModalityLexicon
{
    readonly FrozenDictionary<(string Part, string Word), EventStatus> words;

    ModalityLexicon(FrozenDictionary<(string, string), EventStatus> words) => this.words = words;

    /// <summary>Reads lexicon/modality.txt; mistakes go to <paramref name="problems"/>.</summary>
    public static ModalityLexicon Load(ICollection<LexiconProblem> problems)
    {
        const string file = "lexicon/modality.txt";
        var words = new Dictionary<(string, string), EventStatus>();
        var number = 0;
        foreach (var line in EmbeddedFiles.Lines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ', 3);
            if (parts.Length < 3 || !Enum.TryParse<EventStatus>(parts[0], ignoreCase: true, out var status))
                problems.Add(new LexiconProblem(file, number, $"a line is 'status part words': '{line}'"));
            else
                foreach (var word in parts[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    words.TryAdd((parts[1], word), status);
        }
        return new ModalityLexicon(words.ToFrozenDictionary());
    }

    /// <summary>What a word in that part says, or null where it says nothing.</summary>
    public EventStatus? Of(string part, string word) => words.TryGetValue((part, word), out var status) ? status : null;
}
