using Casus.App.Store.Views;

namespace Casus.App.Web.Pages;

/// <summary><c>/</c>: what moved.</summary>
static class TodayPage
{
    public static Page Show(Ask ask)
    {
        var extent = Sources.Extent(ask.Store.Connection);
        return new Page("Today", $"""
            <h1>The record</h1>
            <p class="lead">{extent.Articles} articles, {extent.Events} events.</p>
            """, new { extent });
    }
}
