using System.Text;
using Casus.App.Store;
using Casus.Exchange;
using Casus.Exchange.Files;
using Casus.Exchange.Formats;

namespace Casus.App.Output;

/// <summary>
/// Writes chosen events in the columns of another format. Events that came in that format are written as they came,
/// cell by cell.
/// </summary>
public sealed class EventDataWriter(IEventFormat format, StreamWriter output)
{
    /// <summary>Rows written.</summary>
    public long Rows { get; private set; }

    /// <summary>Events that the format has no place for: types or dates that it does not know.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Calls <paramref name="step"/> after each event.</summary>
    public void Write(EventExport export, Action? step = null)
    {
        if (format.HasHeader)
            Line(format.Columns.Names);
        IEventFormat[] kin = format is GdeltFormat ? [GdeltFormat.Daily, GdeltFormat.Quarterly] : [format];
        foreach (var one in kin)
        foreach (var record in export.Imported(one.Name))
        {
            if (one == format)
                output.Write(record + '\n');
            else
                Line(((GdeltFormat)format).Converted((GdeltFormat)one, RowLayout.Cut(record, one.Syntax)));
            Rows++;
            step?.Invoke();
        }
        foreach (var coded in export.Others([.. kin.Select(one => one.Name)]))
        {
            var before = Rows;
            foreach (var cells in format.Write(coded))
            {
                Line(cells);
                Rows++;
            }
            LeftOut += Rows == before ? 1 : 0;
            step?.Invoke();
        }
    }

    void Line(IEnumerable<string> cells) =>
        output.Write(
            RowLayout.Join(format.Syntax == RowSyntax.Tabs ? cells.Select(Plain) : cells, format.Syntax) + '\n'
        );

    // Columns separated by tabs have no quotes: what would end a cell or a line becomes a space.
    static string Plain(string cell) =>
        cell.AsSpan().IndexOfAny("\t\r\n") < 0
            ? cell
            : new StringBuilder(cell).Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ').ToString();
}
