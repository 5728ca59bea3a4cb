namespace Casus.Coding.Places;

/// <summary>
/// Brings the spellings of a place's name to one: small letters without accents, apostrophes and full stops, blanks for
/// hyphens, "st" for "saint".
/// </summary>
static class PlaceName
{
    const int Longest = 60;

    // The first letter of each row stands for the others.
    static readonly string[] rows =
    [
        "aÀÁÂÃÄÅÆàáâãäåæĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ",
        "bḂḃḄḅḆḇ",
        "cÇçĆćĈĉĊċČčḈḉ",
        "dÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ",
        "eÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƏǝȄȅȆȇȨȩəḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ",
        "fḞḟ",
        "gĜĝĞğĠġĢģǦǧǴǵḠḡ",
        "hĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ",
        "iÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị",
        "jĴĵǰ",
        "kĶķǨǩḰḱḲḳḴḵ",
        "lĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ",
        "mḾḿṀṁṂṃ",
        "nÑñŃńŅņŇňŋǸǹṄṅṆṇṈṉṊṋ",
        "oÒÓÔÕÖØòóôõöøŌōŎŏŐőŒœƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ",
        "pṔṕṖṗ",
        "rŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ",
        "sßŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ",
        "tÞþŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ",
        "uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự",
        "vṼṽṾṿ",
        "wŴŵẀẁẂẃẄẅẆẇẈẉẘ",
        "xẊẋẌẍ",
        "yÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ",
        "zŹźŻżŽžẐẑẒẓẔẕ",
    ];

    static readonly char[] plain = Table();

    /// <summary>The form under which the gazetteer knows a name; empty for what is no name.</summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest)
            return "";
        Span<char> folded = stackalloc char[Longest];
        var length = 0;
        foreach (var c in name)
        {
            var letter = c < plain.Length ? plain[c] : char.ToLowerInvariant(c);
            if (letter == '\0' || letter == ' ' && (length == 0 || folded[length - 1] == ' '))
                continue;
            folded[length++] = letter;
        }
        var text = folded[..length].TrimEnd(' ');
        return text.StartsWith("saint ") ? string.Concat("st ", text[6..]) : text.ToString();
    }

    static char[] Table()
    {
        var table = new char[0x2100];
        for (var i = 0; i < table.Length; i++)
            table[i] =
                char.IsWhiteSpace((char)i) || (char)i is '-' or '‐' or '‑' or '–' or '_' or '/' ? ' '
                : char.IsLetterOrDigit((char)i) || i > 0x2000 ? char.ToLowerInvariant((char)i)
                : '\0';
        foreach (var c in "'’‘ʼʻ`´.")
            table[c] = '\0';
        foreach (var row in rows)
        foreach (var c in row)
            table[c] = row[0];
        return table;
    }
}
