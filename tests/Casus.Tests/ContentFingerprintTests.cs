namespace Casus.Tests;

public sealed class ContentFingerprintTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casus-fingerprints-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void SameNamesAndBytes_GiveTheSame() => Assert.Equal(Of(("a", "one")), Of(("a", "one")));

    [Fact]
    public void AnyChangedByte_GivesAnother()
    {
        var text = new string('x', 1000);
        var changed = Enumerable.Range(0, text.Length).Select(i => Of(("a", text[..i] + 'y' + text[(i + 1)..])));
        Assert.Equal(1001, changed.Append(Of(("a", text))).Distinct().Count());
    }

    [Fact]
    public void MovedWords_GiveAnother() => Assert.NotEqual(Of(("a", "12345678abcdefgh")), Of(("a", "abcdefgh12345678")));

    [Fact]
    public void AnotherName_GivesAnother() => Assert.NotEqual(Of(("a", "one")), Of(("b", "one")));

    [Fact]
    public void BytesMovedToTheNextFile_GiveAnother() => Assert.NotEqual(Of(("a", "onetwo"), ("b", "")), Of(("a", "one"), ("b", "two")));

    [Fact]
    public void AddedZeros_GiveAnother() => Assert.NotEqual(Of(("a", "one")), Of(("a", "one\0")));

    private UInt128 Of(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(_folder, name), text);
        return ContentFingerprint.Of([.. files.Select(file => Path.Combine(_folder, file.Name))]);
    }
}
