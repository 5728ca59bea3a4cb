namespace Casus.App.Web.Markup;

/// <summary>What all pages have around them: head, masthead, navigation, foot.</summary>
static class Layout
{
    static readonly (string Address, string Name)[] sections =
    [
        ("/", "Today"),
        ("/search", "Search"),
        ("/relations", "Relations"),
        ("/map", "Map"),
        ("/forecasts", "Forecasts"),
        ("/sources", "Sources"),
        ("/add", "Add"),
    ];

    public static Html Around(Page page, string path) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{page.Title} · Casus</title>
            <link rel="icon" href="{StaticFiles.Versioned("casus.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{StaticFiles.Versioned("desk.css")}">
            {page.Styles.Select(Style)}
            <link rel="preload" href="{StaticFiles.Versioned(
                "source-serif.woff2"
            )}" as="font" type="font/woff2" crossorigin>
            <script src="{StaticFiles.Versioned("theme.js")}"></script>
            <script src="{StaticFiles.Versioned("desk.js")}" defer></script>
            {page.Scripts.Select(Script)}
            </head>
            <body>
            <a class="skip" href="#main">Skip to the text</a>
            <header class="masthead">
            <a class="name" href="/">Casus</a>
            <nav aria-label="Pages">{sections.Select(section => Link(section.Address, section.Name, path))}</nav>
            <form class="find" action="/search" role="search">
            <input type="search" name="q" aria-label="Search the record" placeholder="Search the record"></form>
            <button class="theme" type="button" aria-label="Light or dark" title="Light or dark" hidden>◐</button>
            </header>
            <main id="main" tabindex="-1">
            {page.Body}
            </main>
            <footer>{(
                page.JsonAddress is { } json ? (Html)$"""<a href="{json}">This page as JSON</a>""" : null
            )}<span>Casus keeps who did what to whom, who says so, and in which words.</span></footer>
            </body>
            </html>
            """;

    static Html Style(string name) => $"""<link rel="stylesheet" href="{StaticFiles.Versioned(name)}">""";

    static Html Script(string name) => $"""<script src="{StaticFiles.Versioned(name)}" defer></script>""";

    static Html Link(string address, string name, string path) =>
        path == address || address.Length > 1 && path.StartsWith(address + "/", StringComparison.Ordinal)
            ? (Html)$"""<a href="{address}" aria-current="page">{name}</a>"""
            : $"""<a href="{address}">{name}</a>""";
}
