namespace Casus.Reading.Input;

/// <summary>A stream that tells how many bytes were read from it, each time some were.</summary>
sealed class CountedStream(Stream inner, Action<int> told) : ForwardStream(inner)
{
    public override int Read(Span<byte> buffer)
    {
        var count = Inner.Read(buffer);
        told(count);
        return count;
    }
}
