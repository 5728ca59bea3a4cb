using System.Net;
using System.Text;
using System.Text.Json;

namespace Casus.Tests.App.Web;

public sealed class DeskTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search")]
    [InlineData("/articles/news-1")]
    [InlineData("/sources")]
    [InlineData("/relations")]
    [InlineData("/relations/FRA/KEN")]
