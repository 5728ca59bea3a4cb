using Casus.App.Handover;
using Casus.App.Web;
using Casus.App.Web.Api;
using Casus.App.Web.Markup;
using Casus.App.Web.Pages;
using Microsoft.AspNetCore.Builder;

namespace Casus.App.Server;

/// <summary>
/// All addresses of the desk. Every page is also there as JSON, with <c>.json</c> behind its address.
/// </summary>
static class Routes
{
    public static void Map(WebApplication app, Desk desk, Func<ServerNote?> note, RunCommand run)
    {
        var map = new RouteMap(app, desk);
        map.Page("/", TodayPage.Show);
        map.Page("/today", TodayPage.Show);
        map.Page("/search", SearchPage.Show);
        map.Page("/articles/{id}", ArticlePage.Show);
        map.Page("/events/{id}", EventPage.Show);
        map.Page("/relations", RelationsPage.Show);
        map.Page("/relations/{a}/{b}", RelationPage.Show);
        map.Page("/actors/{code}", ActorPage.Show);
        map.Page("/map", MapPage.Show);
        map.Page("/forecasts", ForecastsPage.Show);
        map.Page("/forecasts/{id}", ForecastPage.Show);
        map.Page("/sources", SourcesPage.Show);
        map.Page("/corrections", CorrectionsPage.Show);
        map.Page("/add", AddPage.Show);

        map.Change("/add", AddPage.Add);
        map.Change("/events/{id}", EventCorrections.Correct);
        map.Post("/events/{id}/correction", CorrectionEndpoint.Correct);
        map.Delete("/events/{id}/correction", CorrectionEndpoint.Withdraw);
        map.Change("/forecasts/{id}", ForecastPage.Settle);
        map.Post("/code", CodeEndpoint.Code);
        map.Get("/export", ExportEndpoint.Send);
        map.Get("/openapi/v1.json", (context, _) => OpenApi.Send(context, map.Pages));
        map.Get("/health", HealthEndpoint.Say);
        HandoverRoutes.Map(map, note, run);
        map.Get("/static/{version}/{name}", (context, _) => StaticFiles.Send(context));
        map.Otherwise();
        // The first reader finds the front page made.
        app.Lifetime.ApplicationStarted.Register(() => map.Warm("/", TodayPage.Show));
    }
}
