using Casus.App.Usage;
using Microsoft.AspNetCore.Http;

namespace Casus.App.Web;

/// <summary>What was sent with a form, checked.</summary>
sealed class Form(IFormCollection fields, string[] parts)
{
    /// <summary>The parts of the address behind the page's own name, decoded.</summary>
    public IReadOnlyList<string> Parts => parts;

    public IEnumerable<IFormFile> Files => fields.Files.Where(file => file.Length > 0 || file.FileName.Length > 0);

    /// <summary>A field, trimmed; null where it is empty or not sent.</summary>
    public string? Text(string name, int longest = 300)
    {
        if (fields[name] is not { Count: > 0 } values || values[^1]?.Trim() is not { Length: > 0 } text)
            return null;
        return text.Length <= longest ? text : throw new WrongAsk($"{name}: longer than {longest} characters");
    }

    /// <summary>Whether a field was sent, be it empty.</summary>
    public bool Has(string name) => fields.ContainsKey(name);

    public DateOnly? Day(string name) => Text(name) is { } text ? Asked.Day(name, text) : null;
}
