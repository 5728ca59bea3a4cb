using Casus.App;
using Casus.App.Store;

namespace Casus.Tests.App.Store;

public class AddProgressTests
{
    [Fact]
    public void Tells_the_time_left_from_the_bytes_read() =>
        Assert.Equal("██████░░░░░░░░░░░░░░░░░░  25 %  1,000 articles  16.7/s  3 min left", AddProgress.Line("articles", 1000, 0, TimeSpan.FromMinutes(1), 25_000, 100_000));

    [Fact]
    public void Tells_no_time_where_the_size_is_not_known() =>
        Assert.Equal("10 articles  1/s  1 problems", AddProgress.Line("articles", 10, 1, TimeSpan.FromSeconds(10), 0, null));
}
