using Casus.Coding;
using Casus.Exchange;
using Casus.Exchange.Tables;

namespace Casus.Tests.Exchange;

public class ExchangeTablesTests
{
    [Fact]
    public void Gives_every_CAMEO_code_a_counterpart_that_the_codebook_knows()
    {
        Assert.True(CameoTable.All.Count() > 300);
        Assert.All(
            CameoTable.All.Where(code => code.Type != EventType.None),
            code => Assert.Null(Plover.Mistake(code.Type, code.Mode, code.Contexts))
        );
        Assert.All(
            CameoTable.All.Where(code => code.Type == EventType.None),
            code => Assert.Contains(code.Root, new[] { "01", "02" })
        );
    }

    [Fact]
    public void Gives_every_type_a_code_to_be_written_with() =>
        Assert.All(
            Enum.GetValues<EventType>().Where(type => type != EventType.None),
            type =>
                Assert.Equal(
                    type,
                    CameoTable
                        .Of(
                            new ExchangedEvent
                            {
                                Id = "e",
                                Origin = "casus",
                                Type = type,
                            }
                        )!
                        .Type
                )
        );

    [Theory]
    [InlineData("42", "042")]
    [InlineData("042", "042")]
    [InlineData("1411", "1411")]
    [InlineData("7", "07")]
    public void Finds_codes_that_lost_their_zero(string written, string code) =>
        Assert.Equal(code, CameoTable.Find(written)!.Code);

    [Theory]
    [InlineData("RS", "RUS")]
    [InlineData("CH", "CHN")]
    [InlineData("GM", "DEU")]
    [InlineData("OD", "SSD")]
    [InlineData("KV", "KOS")]
    [InlineData("ZZ", null)]
    public void Reads_FIPS_codes(string fips, string? code) => Assert.Equal(code, CountryTable.FromFips(fips));

    [Fact]
    public void Writes_only_what_it_reads()
    {
        foreach (var code in new[] { "RUS", "PSE", "ROU", "COD", "KOS", "MKD" })
        {
            Assert.Equal(code, CountryTable.FromCameo(CountryTable.Cameo(code)));
            Assert.Equal(code, CountryTable.FromFips(CountryTable.Fips(code)));
            Assert.Equal(code, CountryTable.FromName(CountryTable.Name(code)));
        }
        Assert.All(
            Plover.Sectors.Keys,
            sector =>
            {
                Assert.True(
                    RoleTable.Cameo.Written(sector) is not { } role || RoleTable.Cameo.Sector(role) == sector,
                    sector
                );
                Assert.True(
                    RoleTable.Icews.Written(sector) is not { } name || RoleTable.Icews.Sector(name) == sector,
                    sector
                );
            }
        );
    }
}
