using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Casus.App.Screen;
using Casus.App.Store;
using Casus.App.Store.DuckDb;

namespace Casus.App.Handover;

/// <summary>Hands work to the server that holds the record.</summary>
sealed class HandoverClient : IDisposable
{
    readonly string file;
    readonly ServerNote note;
    readonly HttpClient client;

    HandoverClient(string file, ServerNote note)
    {
        (this.file, this.note) = (file, note);
        // Straight to this machine, whatever proxy is set; coding a batch of long articles takes its time.
        client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(note.Url),
            Timeout = TimeSpan.FromMinutes(30),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", note.Secret);
    }

    /// <summary>
    /// A way to the server that holds a file, or the same trouble again, said plainly, where none is found.
    /// </summary>
    public static HandoverClient To(HeldException held) =>
        ServerNote.Beside(held.File) is { } note ? new HandoverClient(held.File, note) : throw held;

    /// <summary>Runs a command where the record is; its output comes as it is made.</summary>
    public int Run(string[] args, Terminal terminal, Stream output)
    {
        using var answer = Send(
            "run",
            JsonContent.Create(new HandedCommand(args, terminal.Width, terminal.IsScreen), options: HandedWork.Json)
        );
        using var frames = answer.Content.ReadAsStream();
        var head = new byte[5];
        while (frames.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1));
            if (head[0] == Frames.Exit)
                return length;
            var bytes = new byte[length];
            frames.ReadExactly(bytes);
            if (head[0] == Frames.Output)
                output.Write(bytes);
            else
                terminal.Error.Write(Encoding.UTF8.GetString(bytes));
        }
        throw new StoreException($"{file}: the server at {note.Url} broke off");
    }

    public KeptArticles Add(HandedArticles articles) => Ask<KeptArticles>("add", articles);

    public ImportCounts Import(HandedRows rows) => Ask<ImportCounts>("import", rows);

    public void Dispose() => client.Dispose();

    T Ask<T>(string what, object work)
    {
        using var answer = Send(what, JsonContent.Create(work, work.GetType(), options: HandedWork.Json));
        return answer.Content.ReadFromJsonAsync<T>(HandedWork.Json).GetAwaiter().GetResult()!;
    }

    HttpResponseMessage Send(string what, HttpContent content)
    {
        try
        {
            var answer = client.Send(
                new HttpRequestMessage(HttpMethod.Post, $"{HandedWork.Prefix}/{what}") { Content = content },
                HttpCompletionOption.ResponseHeadersRead
            );
            if (answer.IsSuccessStatusCode)
                return answer;
            using (answer)
                throw new StoreException(
                    $"{file}: held by the server at {note.Url} (pid {note.Pid}), which refuses the work: "
                        + $"{(int)answer.StatusCode} "
                        + $"{answer.Content.ReadAsStringAsync().GetAwaiter().GetResult().Trim()}"
                );
        }
        catch (HttpRequestException fault)
        {
            throw new StoreException(
                $"{file}: held by another process; the server that noted {note.Url} (pid {note.Pid}) beside "
                    + $"it does not answer: {fault.Message}"
            );
        }
    }
}
