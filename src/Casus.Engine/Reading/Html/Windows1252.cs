namespace Casus.Reading.Html;

/// <summary>
/// Pages write "&amp;#146;" and mean the apostrophe that Windows-1252 has there (HTML standard, numeric character
/// references).
/// </summary>
static class Windows1252
{
    const string letters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The letter meant by a character from U+0080 to U+009F.</summary>
    public static char Letter(char control) => letters[control - '\u0080'];
}
