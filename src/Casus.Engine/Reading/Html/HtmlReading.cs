namespace Casus.Reading;

static class HtmlReading
{
    public static Article Read(string html, Article known, ReadingOptions options) => TextReading.Complete(known with { Text = html }, options);
}
