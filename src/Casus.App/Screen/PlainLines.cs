using System.Buffers;
using System.Text;

namespace Casus.App.Screen;

/// <summary>
/// Passes text on in lines, each control character but tabs and line ends as a space, so that no article, file name or
/// argument can steer the terminal.
/// </summary>
sealed class PlainLines(TextWriter inner) : TextWriter
{
    static readonly SearchValues<char> controls = SearchValues.Create([
        .. Enumerable.Range(0, 0x100).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
    ]);

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(controls.Contains(value) ? ' ' : value);

    public override void Write(string? value) => inner.Write(Plain(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    // In one piece, since several threads may print.
    public override void WriteLine(string? value) => inner.WriteLine(Plain(value));

    public override void Flush() => inner.Flush();

    static string? Plain(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(controls))
            return text;
        return string.Create(
            text.Length,
            text,
            (to, from) =>
            {
                from.CopyTo(to);
                to.ReplaceAny(controls, ' ');
            }
        );
    }
}
