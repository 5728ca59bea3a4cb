using Casus.Coding.Time;

namespace Casus.Analysis.Happenings;

/// <summary>
/// What a change of the reports does to the happenings: those named go, those given are new or summed up anew.
/// </summary>
sealed record HappeningChange(IReadOnlyCollection<string> Gone, IReadOnlyList<Happening> Made);

/// <summary>
/// Reports by day, kind and party, and the happenings that they make. Each report is joined to the earlier one that is
/// most like it (<see cref="SameAct"/>), if one is
/// like enough; those joined directly or through others are one happening. An article has but one report that is joined
/// to a given other: the most like.
/// So happenings depend on nothing but the set of reports, never on the order in which they come. Not thread-safe.
/// </summary>
sealed class HappeningIndex
{
    readonly Dictionary<string, Entry> entries = [];
    readonly Dictionary<string, List<Entry>> articles = [];
    readonly Dictionary<(string Origin, string Kind, string Status, string Code), int> kinds = [];
    readonly Dictionary<(int Day, int Kind), List<Entry>> days = [];

    sealed class Entry(Report report)
    {
        public readonly Report Report = report;
        public readonly DateSpan? Window = report.Window;
        public readonly HashSet<Entry> Followers = [];
        public Entry? JoinedTo;
        public double Margin;

        /// <summary>The id of the happening that it stands in since the last change.</summary>
        public string? Happening;

        public JoinedReport Joined() =>
            JoinedTo is { } earlier
                ? new(Report, earlier.Report.EventId, Margin, SameAct.Reason(earlier.Report, Report))
                : new(Report, null, 0, "first report");
    }

    public int Count => entries.Count;

    public bool Holds(string eventId) => entries.ContainsKey(eventId);

    public void Clear()
    {
        entries.Clear();
        articles.Clear();
        kinds.Clear();
        days.Clear();
    }

    /// <summary>Takes in happenings that were found before, with all their reports.</summary>
    public void Load(IEnumerable<Happening> happenings)
    {
        foreach (var happening in happenings)
        {
            if (entries.ContainsKey(happening.Id))
                continue;
            foreach (var (report, joinedTo, margin, _) in happening.Reports)
            {
                var entry = Insert(report);
                entry.Happening = happening.Id;
                if (joinedTo is not null)
                    Join(entry, entries[joinedTo], margin, []);
            }
        }
    }

    /// <summary>
    /// Takes reports out and others in. The index must hold all happenings with a report whose
    /// <see cref="Report.Window"/> lies within 31 days of the window of one of these,
    /// or of one that is joined to one taken out.
    /// </summary>
    public HappeningChange Change(IEnumerable<string> removed, IEnumerable<Report> added)
    {
        var touched = new HashSet<Entry>();
        var gone = new HashSet<string>();
        var loose = new List<Entry>();
        foreach (var id in removed)
            if (entries.TryGetValue(id, out var entry))
            {
                Remove(entry, touched, loose);
                touched.Remove(entry);
                gone.Add(entry.Happening!);
            }
        foreach (var entry in loose)
            if (entries.GetValueOrDefault(entry.Report.EventId) == entry)
                Seek(entry, touched);

        var inserted = added.Select(Insert).ToList();
        foreach (var entry in inserted)
        {
            touched.Add(entry);
            Seek(entry, touched);
        }
        var news = inserted.ToHashSet();
        foreach (var entry in inserted)
        foreach (var later in Candidates(entry))
            if (
                !news.Contains(later)
                && IsEarlier(entry, later)
                && Compare(entry, later) is { } margin
                && IsBetter(entry, margin, later)
            )
                Join(later, entry, margin, touched);

        var made = new List<Happening>();
        var seen = new HashSet<Entry>();
        foreach (var entry in touched)
            if (Root(entry) is var root && seen.Add(root))
            {
                var reports = Members(root);
                reports.Sort((a, b) => Report.Order.Compare(a.Report, b.Report));
                foreach (var member in reports)
                {
                    if (member.Happening is { } before)
                        gone.Add(before);
                    member.Happening = root.Report.EventId;
                }
                made.Add(new Happening([.. reports.Select(member => member.Joined())]));
            }
        return new HappeningChange(gone, made);
    }

    /// <summary>The ids of the reports that are joined to one.</summary>
    public IEnumerable<Report> JoinedTo(string eventId) =>
        entries.TryGetValue(eventId, out var entry) ? entry.Followers.Select(follower => follower.Report) : [];

    Entry Insert(Report report)
    {
        var entry = new Entry(report);
        entries.Add(report.EventId, entry);
        if (report.ArticleId is { } article)
            Of(articles, article).Add(entry);
        foreach (var key in Keys(entry, whole: true))
            Of(days, key).Add(entry);
        return entry;
    }

    void Remove(Entry entry, HashSet<Entry> touched, List<Entry> loose)
    {
        entries.Remove(entry.Report.EventId);
        if (entry.Report.ArticleId is { } article)
            articles[article].Remove(entry);
        foreach (var key in Keys(entry, whole: true))
            days[key].Remove(entry);
        if (entry.JoinedTo is { } earlier)
        {
            earlier.Followers.Remove(entry);
            touched.Add(earlier);
        }
        foreach (var follower in entry.Followers)
        {
            follower.JoinedTo = null;
            touched.Add(follower);
            loose.Add(follower);
        }
    }

    /// <summary>Joins a report to the best of the earlier ones.</summary>
    void Seek(Entry entry, HashSet<Entry> touched)
    {
        Entry? best = null;
        var most = 0.0;
        foreach (var candidate in Candidates(entry))
            if (
                IsEarlier(candidate, entry)
                && Compare(candidate, entry) is { } margin
                && (best is null || margin > most || (margin == most && IsEarlier(candidate, best)))
            )
                (best, most) = (candidate, margin);
        if (best is not null)
            Join(entry, best, most, touched);
    }

    static bool IsBetter(Entry earlier, double margin, Entry later) =>
        later.JoinedTo is not { } now || margin > later.Margin || (margin == later.Margin && IsEarlier(earlier, now));

    static void Join(Entry entry, Entry earlier, double margin, HashSet<Entry> touched)
    {
        if (entry.JoinedTo is { } before)
        {
            before.Followers.Remove(entry);
            touched.Add(before);
        }
        entry.JoinedTo = earlier;
        entry.Margin = margin;
        earlier.Followers.Add(entry);
        touched.Add(earlier);
        touched.Add(entry);
    }

    /// <summary>
    /// By how much two reports are like enough to be joined; null where they are not, or where another report of the
    /// later one's article is more like the earlier one.
    /// </summary>
    double? Compare(Entry earlier, Entry later)
    {
        if (SameAct.Compare(earlier.Report, later.Report) is not (>= 0 and var margin))
            return null;
        if (later.Report.ArticleId is { } article)
            foreach (var sibling in articles[article])
                if (
                    sibling != later
                    && SameAct.Compare(earlier.Report, sibling.Report) is { } other
                    && (other > margin || (other == margin && IsEarlier(sibling, later)))
                )
                    return null;
        return margin;
    }

    static bool IsEarlier(Entry a, Entry b) => Report.Order.Compare(a.Report, b.Report) < 0;

    HashSet<Entry> Candidates(Entry entry)
    {
        var found = new HashSet<Entry>();
        foreach (var key in Keys(entry, whole: false))
            if (days.TryGetValue(key, out var there))
                found.UnionWith(there);
        found.Remove(entry);
        return found;
    }

    /// <summary>
    /// Where a report is kept (whole) or sought: on each day of its window, under each party. Reports without a known
    /// party are kept under "" and seek all, which are kept under "*".
    /// </summary>
    IEnumerable<(int Day, int Kind)> Keys(Entry entry, bool whole)
    {
        var report = entry.Report;
        if (entry.Window is not { } window)
            yield break;
        var codes = report
            .Actors.Concat(report.Recipients)
            .Select(party => party.Code)
            .OfType<string>()
            .Distinct()
            .ToList();
        if (whole)
            codes.AddRange(codes.Count == 0 ? ["", "*"] : ["*"]);
        else
            codes.Add(codes.Count == 0 ? "*" : "");
        foreach (var code in codes)
        {
            var key = (report.Origin, report.Type ?? report.Cameo ?? "", report.Status, code);
            if (!kinds.TryGetValue(key, out var kind))
                kinds[key] = kind = kinds.Count;
            for (var day = window.From.DayNumber; day <= window.To.DayNumber; day++)
                yield return (day, kind);
        }
    }

    static Entry Root(Entry entry)
    {
        while (entry.JoinedTo is { } earlier)
            entry = earlier;
        return entry;
    }

    static List<Entry> Members(Entry root)
    {
        List<Entry> members = [root];
        for (var i = 0; i < members.Count; i++)
            members.AddRange(members[i].Followers);
        return members;
    }

    static List<Entry> Of<TKey>(Dictionary<TKey, List<Entry>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
