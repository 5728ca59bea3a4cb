using System.Text.Json;

namespace Casus.ActorTables;

/// <summary>
/// From the country codes and names of the sources to ISO 3166 alpha-3, with dependencies folded into the owner as
/// PLOVER does.
/// </summary>
sealed class CountryCodes
{
    readonly Dictionary<string, string> fips = [],
        alpha2 = [],
        byName = new(StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> gone =
    [
        "SU",
        "DD",
        "YU",
        "CS",
        "YD",
        "TP",
        "ZR",
        "BU",
        "AN",
        "NT",
        "FX",
        "QO",
        "QU",
    ];

    readonly HashSet<string> dependent = [];

    static readonly Dictionary<string, string> owners = Pairs(
        """
        ASM USA GUM USA PRI USA VIR USA MNP USA UMI USA AIA GBR BMU GBR VGB GBR CYM GBR FLK GBR GIB GBR GGY GBR IMN GBR JEY GBR MSR GBR
        PCN GBR SHN GBR SGS GBR TCA GBR IOT GBR
        GLP FRA GUF FRA MTQ FRA MYT FRA REU FRA NCL FRA PYF FRA BLM FRA MAF FRA SPM FRA WLF FRA ATF FRA ABW NLD CUW NLD SXM NLD BES NLD
        GRL DNK FRO DNK ALA FIN SJM NOR BVT NOR
        CXR AUS CCK AUS NFK AUS HMD AUS COK NZL NIU NZL TKL NZL MAC CHN XKX KOS XKK KOS
        """
    );

    static readonly Dictionary<string, string> cow = Pairs(
        """
        AAB ATG ALG DZA ANG AGO AUL AUS AUS AUT BAH BHR BAR BRB BFO BFA BHM BHS BHU BTN BNG BGD BOS BIH BOT BWA BRU BRN BUI BDI BUL BGR
        CAM KHM CAO CMR CAP CPV CDI CIV CEN CAF CHA TCD CON COG COS CRI CRO HRV CZR CZE
        DEN DNK DRC COD DRV VNM EQG GNQ ETM TLS FIJ FJI FRN FRA GAM GMB GMY DEU GRG GEO GRN GRD GUA GTM GUI GIN HAI HTI HON HND ICE ISL
        INS IDN IRE IRL KUW KWT KYR KGZ KZK KAZ LAT LVA LEB LBN LES LSO LIB LBY LIT LTU
        MAA MRT MAC MKD MAD MDV MAG MDG MAL MYS MAS MUS MAW MWI MLD MDA MNC MCO MNG MNE MON MNG MOR MAR MSI MHL MYA MMR MZM MOZ NAU NRU
        NEP NPL NEW NZL NIG NGA NIR NER NTH NLD OMA OMN PAL PLW PAR PRY PHI PHL POR PRT
        ROK KOR ROM ROU SAF ZAF SAL SLV SEY SYC SIE SLE SIN SGP SKN KNA SLO SVK SLU LCA SLV SVN SNM SMR SOL SLB SPN ESP SRI LKA SUD SDN
        SVG VCT SWA SWZ SWD SWE SWZ CHE TAJ TJK TAW TWN TAZ TZA THI THA TOG TGO TRI TTO
        UAE ARE UKG GBR URU URY VAN VUT YAR YEM YPR YEM YUG SRB ZAM ZMB ZIM ZWE KOS KOS
        """
    );

    static readonly Dictionary<string, string> extraFips = Pairs(
        "KV KOS RI SRB RB SRB GZ PSE WE PSE OD SSD AX GBR DX GBR PF CHN PG CHN CW NZL SX GBR BQ USA UC NLD NN NLD"
    );

    public CountryCodes(string data)
    {
        using var mappings = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "cldr/codeMappings.json")));
        foreach (
            var entry in mappings.RootElement.GetProperty("supplemental").GetProperty("codeMappings").EnumerateObject()
        )
        {
            if (entry.Name.Length != 2 || !entry.Value.TryGetProperty("_alpha3", out var alpha3))
                continue;
            var code = Owner(alpha3.GetString()!);
            alpha2[entry.Name] = code;
            // A code that CLDR gives goes before one that is only the same as ISO's ("SU" is Sudan, not the Soviet
            // Union).
            var given = entry.Value.TryGetProperty("_fips10", out var old);
            var gec = given ? old.GetString()! : entry.Name;
            if (!given && (!fips.TryAdd(gec, code) || gone.Contains(entry.Name)))
                continue;
            fips[gec] = code;
            dependent.Remove(gec);
            if (owners.ContainsKey(alpha3.GetString()!) && code != "KOS")
                dependent.Add(gec);
        }
        foreach (var (key, value) in extraFips)
        {
            fips[key] = value;
            if (value is not ("KOS" or "SRB" or "SSD"))
                dependent.Add(key);
        }
        using var names = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "cldr/territories-en.json")));
        foreach (
            var entry in names
                .RootElement.GetProperty("main")
                .GetProperty("en")
                .GetProperty("localeDisplayNames")
                .GetProperty("territories")
                .EnumerateObject()
        )
            if (alpha2.TryGetValue(entry.Name[..2], out var code) && entry.Name.Length is 2 or > 3)
                byName[entry.Value.GetString()!] = code;
    }

    /// <summary>Whether the Factbook's code names a territory that belongs to another state.</summary>
    public bool IsDependent(string gec) => dependent.Contains(gec.ToUpperInvariant());

    public string? OfFips(string gec) => fips.GetValueOrDefault(gec.ToUpperInvariant());

    public string? OfAlpha2(string code) => alpha2.GetValueOrDefault(code);

    public static string OfCow(string code) => cow.GetValueOrDefault(code, code);

    public string? OfName(string name) => byName.GetValueOrDefault(name.Trim());

    public void Learn(string name, string code) => byName.TryAdd(name, code);

    static string Owner(string alpha3) => owners.GetValueOrDefault(alpha3, alpha3);

    static Dictionary<string, string> Pairs(string text)
    {
        var words = text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var result = new Dictionary<string, string>();
        for (var i = 0; i + 1 < words.Length; i += 2)
            result[words[i]] = words[i + 1];
        return result;
    }
}
