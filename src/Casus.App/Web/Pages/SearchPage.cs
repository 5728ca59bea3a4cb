namespace Casus.App.Web.Pages;

/// <summary><c>/search</c>: happenings by words, actors, types, dates, place, status, speaker.</summary>
static class SearchPage
{
    public static Page Show(Ask ask) => new("Search", $"<h1>Search</h1><p>{ask.Text("q")}</p>", "");
}
