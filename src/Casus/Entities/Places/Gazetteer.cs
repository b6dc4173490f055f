using System.Text;

namespace Casus.Entities.Places;

/// <summary>
/// Towns, divisions and airports of the world by name, read from the file that <c>tools/Casus.LexiconCompiler</c> writes (GeoNames,
/// CC BY 4.0; OurAirports, public domain). Lookup ignores case, diacritics, hyphens, apostrophes and the spelling of the Arabic article.
/// Loading maps the file into memory and unpacks nothing. Immutable and safe to share between threads.
/// </summary>
public sealed class Gazetteer
{
    private readonly Table<byte> _file;
    private readonly string[] _countries;
    private readonly int _names;
    private readonly int _places;
    private readonly int _blocks;
    private readonly int _keys;
    private readonly int _end;
    private readonly int _blockCount;

    private Gazetteer(Table<byte> mapped, string[] countries)
    {
        _file = mapped;
        var file = mapped.Span;
        _countries = countries;
        PlaceCount = (int)GazetteerFormat.ReadHeader(file, 1);
        KeyCount = (int)GazetteerFormat.ReadHeader(file, 2);
        _blockCount = (int)GazetteerFormat.ReadHeader(file, 3);
        _names = (int)GazetteerFormat.ReadHeader(file, 5);
        _places = (int)GazetteerFormat.ReadHeader(file, 6);
        _blocks = (int)GazetteerFormat.ReadHeader(file, 7);
        _keys = (int)GazetteerFormat.ReadHeader(file, 8);
        _end = (int)GazetteerFormat.ReadHeader(file, 9);
    }

    /// <summary>Number of places.</summary>
    public int PlaceCount { get; }

    /// <summary>Number of different normalised names.</summary>
    public int KeyCount { get; }

    private ReadOnlySpan<byte> Bytes => _file.Span;

    /// <summary>Reads a compiled gazetteer.</summary>
    /// <param name="path">Path of <c>models/gazetteer.bin</c>.</param>
    /// <exception cref="DataFileException">The file is missing, is no gazetteer, is damaged, or has another version than this program reads.</exception>
    public static Gazetteer Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Table<byte> mapped;
        try
        {
            mapped = TableFile.Map(path);
        }
        catch (IOException e)
        {
            throw new DataFileException(path, 0, "cannot be read; compile it as docs/gazetteer.md says.", e);
        }

        var file = mapped.Span;
        if (file.Length < GazetteerFormat.HeaderLength || !file[..8].SequenceEqual(GazetteerFormat.Magic))
            throw new DataFileException(path, 0, "is not a compiled gazetteer; compile it as docs/gazetteer.md says.");
        var version = GazetteerFormat.ReadHeader(file, 0);
        if (version != GazetteerFormat.Version)
            throw new DataFileException(path, 0, $"has version {version}, this program reads {GazetteerFormat.Version}; compile it again as docs/gazetteer.md says.");
        if (GazetteerFormat.ReadHeader(file, 9) != file.Length)
            throw new DataFileException(path, 0, $"is {file.Length} bytes long and should be {GazetteerFormat.ReadHeader(file, 9)}; fetch or compile it again.");
        var position = (int)GazetteerFormat.ReadHeader(file, 4);
        var countries = new string[file[position++]];
        for (var i = 0; i < countries.Length; i++, position += 3) countries[i] = Encoding.ASCII.GetString(file.Slice(position, 3));
        return new Gazetteer(mapped, countries);
    }

    /// <summary>The places that bear a name, the most populous first.</summary>
    /// <param name="name">The name as written in a text.</param>
    /// <param name="limit">At most so many, at least 1.</param>
    public IReadOnlyList<Place> Find(string name, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        Span<byte> key = stackalloc byte[PlaceNameKey.MaxLength];
        if (!PlaceNameKey.TryWrite(name, key, out var length)) return [];
        var candidates = new List<PlaceCandidate>();
        AddCandidates(key[..length], candidates);
        var places = new List<Place>();
        foreach (var candidate in candidates)
            if (places.Count < limit) places.Add(PlaceAt(candidate.Entry));
        return places;
    }

    /// <summary>Whether any place bears the normalised name.</summary>
    internal bool Contains(ReadOnlySpan<byte> key) => FindPostings(key) >= 0;

    /// <summary>Adds the places that bear the normalised name, the most populous first.</summary>
    /// <returns>How many were added.</returns>
    internal int AddCandidates(ReadOnlySpan<byte> key, List<PlaceCandidate> candidates)
    {
        var position = FindPostings(key);
        if (position < 0) return 0;
        var count = (int)GazetteerFormat.ReadVarint(Bytes, ref position);
        var entry = 0;
        for (var i = 0; i < count; i++)
        {
            var step = GazetteerFormat.ReadVarint(Bytes, ref position);
            entry += (int)(step >> 1);
            candidates.Add(CandidateAt(entry, (step & 1) != 0));
        }

        return count;
    }

    /// <summary>The record as a place.</summary>
    internal Place PlaceAt(int entry)
    {
        var record = RecordOf(entry);
        var feature = (PlaceFeature)record[23];
        var id = GazetteerFormat.ReadUInt24(record[6..]);
        return new Place
        {
            Name = NameAt(GazetteerFormat.ReadUInt24(record[13..])),
            Latitude = LatitudeOf(record),
            Longitude = LongitudeOf(record),
            Country = CountryOf(record),
            Admin1 = GazetteerFormat.ReadUInt24(record[16..]) is var admin1 and not 0 ? NameAt(admin1) : null,
            GeoNamesId = id == 0 ? null : id,
            Population = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(record[9..]),
            Resolution = feature switch
            {
                PlaceFeature.Admin1 => PlaceResolution.Admin1,
                PlaceFeature.Admin2 => PlaceResolution.Admin2,
                PlaceFeature.Airport => PlaceResolution.Facility,
                _ => PlaceResolution.City,
            },
        };
    }

    /// <summary>The record as the resolver weighs it.</summary>
    internal PlaceCandidate CandidateAt(int entry, bool isMainName)
    {
        var record = RecordOf(entry);
        return new PlaceCandidate
        {
            Entry = entry,
            Latitude = LatitudeOf(record),
            Longitude = LongitudeOf(record),
            Country = CountryOf(record),
            Admin1 = GazetteerFormat.ReadUInt24(record[16..]),
            Admin2 = GazetteerFormat.ReadUInt24(record[19..]),
            Population = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(record[9..]),
            Feature = (PlaceFeature)record[23],
            IsMainName = isMainName,
        };
    }

    /// <summary>All keys in order with their postings, for the compiler's check.</summary>
    internal IEnumerable<(string Key, int[] Entries)> Keys()
    {
        var position = _keys;
        var key = new byte[PlaceNameKey.MaxLength];
        var places = new List<int>();
        while (position < _end)
        {
            var shared = Bytes[position++];
            var rest = Bytes[position++];
            Bytes.Slice(position, rest).CopyTo(key.AsSpan(shared));
            position += rest;
            places.Clear();
            var entry = 0;
            for (var count = GazetteerFormat.ReadVarint(Bytes, ref position); count > 0; count--)
                places.Add(entry += (int)(GazetteerFormat.ReadVarint(Bytes, ref position) >> 1));
            yield return (Encoding.ASCII.GetString(key, 0, shared + rest), [.. places]);
        }
    }

    private static double LatitudeOf(ReadOnlySpan<byte> record) => Math.Round((GazetteerFormat.ReadUInt24(record) / GazetteerFormat.CoordinateScale) - 90, 4);

    private static double LongitudeOf(ReadOnlySpan<byte> record) => Math.Round((GazetteerFormat.ReadUInt24(record[3..]) / GazetteerFormat.CoordinateScale) - 180, 4);

    private string? CountryOf(ReadOnlySpan<byte> record) => record[22] == GazetteerFormat.NoCountry ? null : _countries[record[22]];

    private ReadOnlySpan<byte> RecordOf(int entry) => Bytes.Slice(_places + (entry * GazetteerFormat.RecordLength), GazetteerFormat.RecordLength);

    private string NameAt(int offset) => Encoding.UTF8.GetString(Bytes.Slice(_names + offset + 1, Bytes[_names + offset]));

    // Position of the postings of a key, or -1: binary search over the first keys of the blocks, then a walk through one block.
    private int FindPostings(ReadOnlySpan<byte> key)
    {
        var (low, high) = (0, _blockCount - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var start = BlockAt(middle);
            var first = Bytes.Slice(start + 2, Bytes[start + 1]);
            if (first.SequenceCompareTo(key) <= 0) low = middle + 1;
            else high = middle - 1;
        }

        if (high < 0) return -1;
        var position = BlockAt(high);
        Span<byte> current = stackalloc byte[PlaceNameKey.MaxLength];
        for (var i = 0; i < GazetteerFormat.BlockKeys && position < _end; i++)
        {
            var shared = Bytes[position++];
            var rest = Bytes[position++];
            Bytes.Slice(position, rest).CopyTo(current[shared..]);
            position += rest;
            var order = current[..(shared + rest)].SequenceCompareTo(key);
            if (order == 0) return position;
            if (order > 0) return -1;
            for (var count = GazetteerFormat.ReadVarint(Bytes, ref position); count > 0; count--) GazetteerFormat.ReadVarint(Bytes, ref position);
        }

        return -1;
    }

    private int BlockAt(int block) => _keys + (int)System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(Bytes[(_blocks + (block * 4))..]);
}
