using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Casus.Articles;

/// <summary>The bytes of one input: looks at the first of them without using them up, unpacks gzip, reads whole inputs and lines with a limit.</summary>
internal sealed class InputBytes : IDisposable
{
    private readonly Stream _stream;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private readonly RestOf? _packed;
    private long _unpacked;
    private bool _atEnd;

    /// <summary>Takes the stream over; gzip is recognised by its first bytes, whatever the name.</summary>
    public InputBytes(Stream stream)
    {
        _stream = stream;
        Fill(2);
        if (Peek() is not [0x1F, 0x8B, ..]) return;
        _packed = new RestOf(this, stream);
        _stream = new GZipStream(_packed, CompressionMode.Decompress);
        _unpacked = 0;
        IsCompressed = true;
        _buffer = new byte[1 << 16];
        _atEnd = false;
        (_start, _end) = (0, 0);
    }

    /// <summary>Whether the input was compressed.</summary>
    public bool IsCompressed { get; }

    /// <summary>The bytes that are read and not used yet: at least <see cref="PeekLength"/> unless the input is shorter.</summary>
    public ReadOnlySpan<byte> Peek() => _buffer.AsSpan(_start, _end - _start);

    /// <summary>How many bytes <see cref="FillPeek"/> makes visible.</summary>
    public const int PeekLength = 1 << 15;

    /// <summary>Reads enough for a look.</summary>
    /// <exception cref="InvalidDataException">Compressed data are damaged.</exception>
    public void FillPeek() => Fill(PeekLength);

    /// <summary>Passes over a mark at the start.</summary>
    public void Skip(int bytes) => _start = Math.Min(_end, _start + bytes);

    /// <summary>Everything that is left, up to <paramref name="limit"/> bytes.</summary>
    /// <exception cref="InvalidDataException">Compressed data are damaged.</exception>
    public byte[] ReadAll(long limit, out bool cut)
    {
        var all = new ArrayBufferWriter<byte>(Math.Max(1, _end - _start));
        cut = false;
        while (true)
        {
            var left = limit - all.WrittenCount;
            var have = Peek();
            if (have.Length > left)
            {
                all.Write(have[..(int)left]);
                cut = true;
                break;
            }

            all.Write(have);
            (_start, _end) = (0, 0);
            Fill(1);
            if (_end == 0) break;
        }

        return all.WrittenSpan.ToArray();
    }

    /// <summary>
    /// The next line without its end; false at the end of the input. A line beyond <paramref name="limit"/> bytes is passed over and
    /// reported as too long.
    /// </summary>
    /// <exception cref="InvalidDataException">Compressed data are damaged.</exception>
    public bool TryReadLine(long limit, out ReadOnlyMemory<byte> line, out bool tooLong)
    {
        var seen = 0;
        tooLong = false;
        while (true)
        {
            var at = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf((byte)'\n');
            if (at >= 0)
            {
                line = tooLong || seen + at > limit ? default : _buffer.AsMemory(_start, seen + at);
                tooLong |= seen + at > limit;
                _start += seen + at + 1;
                return true;
            }

            seen = _end - _start;
            if (seen > limit)
            {
                tooLong = true;
                (_start, _end, seen) = (0, 0, 0);
            }

            var before = _end - _start;
            Fill(before + 1);
            if (_end - _start > before) continue;
            line = tooLong ? default : _buffer.AsMemory(_start, seen);
            _start = _end;
            return seen > 0 || tooLong;
        }
    }

    /// <summary>Ends the input here.</summary>
    public void Stop()
    {
        (_start, _end) = (0, 0);
        _atEnd = true;
    }

    public void Dispose() => _stream.Dispose();

    // Makes at least this many bytes visible, unless the input ends before.
    private void Fill(int bytes)
    {
        if (_start > 0 && _buffer.Length - _start < Math.Max(bytes, _end - _start + 1))
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        while (!_atEnd && _end - _start < bytes)
        {
            if (_end == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
            var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            _atEnd = read == 0;
            _end += read;
            _unpacked += read;

            // The library takes a cut file for a whole one; the length at the end of the file tells.
            if (_atEnd && _packed is { MayBeCut: true } packed && packed.StatedLength != (uint)_unpacked)
                throw new InvalidDataException("The compressed data end early.");
        }
    }

    /// <summary>The bytes already looked at, then the rest of the stream; keeps the last bytes that it gave.</summary>
    private sealed class RestOf(InputBytes first, Stream stream) : Stream
    {
        private readonly byte[] _first = first.Peek().ToArray();
        private readonly byte[] _last = new byte[4];
        private int _at;
        private int _members;

        /// <summary>The length of the unpacked data modulo 2^32, as the end of the file states it.</summary>
        public uint StatedLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        /// <summary>Whether <see cref="StatedLength"/> is that of the whole: several files packed one by one and joined state only their own.</summary>
        public bool MayBeCut => _members <= 1;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            int count;
            if (_at == _first.Length)
            {
                count = stream.Read(buffer);
            }
            else
            {
                count = Math.Min(buffer.Length, _first.Length - _at);
                _first.AsSpan(_at, count).CopyTo(buffer);
                _at += count;
            }

            Note(buffer[..count]);
            return count;
        }

        private void Note(ReadOnlySpan<byte> bytes)
        {
            for (var rest = bytes; rest.IndexOf(MemberStart) is >= 0 and var at; rest = rest[(at + MemberStart.Length)..]) _members++;
            if (bytes.Length >= _last.Length)
            {
                bytes[^_last.Length..].CopyTo(_last);
                return;
            }

            _last.AsSpan(bytes.Length).CopyTo(_last);
            bytes.CopyTo(_last.AsSpan(_last.Length - bytes.Length));
        }

        private static ReadOnlySpan<byte> MemberStart => [0x1F, 0x8B, 0x08];

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) stream.Dispose();
            base.Dispose(disposing);
        }
    }
}
