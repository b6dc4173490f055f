namespace Casus.Tests;

public sealed class TableFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("casus-tables-").FullName;

    private string FilePath => Path.Combine(_folder, "some.tables");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_WhatWasSaved_GivesTheTablesInOrder()
    {
        Save();
        var file = TableFile.Open(FilePath, 7);
        Assert.NotNull(file);
        Assert.Equal([1, 2, 3], file.Read<int>().Span);
        Assert.True(file.Read<byte>().Span.IsEmpty);
        Assert.Equal([ulong.MaxValue], file.Read<ulong>().Span);
    }

    [Fact]
    public void Open_MadeFromOtherSources_GivesNothing()
    {
        Save();
        Assert.Null(TableFile.Open(FilePath, 8));
    }

    [Fact]
    public void Open_MadeByAnotherBuild_GivesNothing()
    {
        Save();
        Overwrite(8, 0xFF);
        Assert.Null(TableFile.Open(FilePath, 7));
    }

    [Fact]
    public void Open_CutOff_GivesNothing()
    {
        Save();
        using (var file = File.OpenWrite(FilePath)) file.SetLength(file.Length - 1);
        Assert.Null(TableFile.Open(FilePath, 7));
    }

    [Fact]
    public void Open_Missing_GivesNothing() => Assert.Null(TableFile.Open(FilePath, 7));

    [Fact]
    public void Read_BehindTheLastTable_IsRefused()
    {
        Save();
        var file = TableFile.Open(FilePath, 7)!;
        file.Read<int>();
        file.Read<byte>();
        file.Read<ulong>();
        Assert.Throws<InvalidDataException>(() => file.Read<int>());
    }

    [Fact]
    public void Save_OverAFileInUse_LeavesItsReaderTheOldTables()
    {
        Save();
        var file = TableFile.Open(FilePath, 7)!;
        TableFile.Save(FilePath, 9, writer => writer.Write<int>([4]));
        Assert.Equal([1, 2, 3], file.Read<int>().Span);
        Assert.NotNull(TableFile.Open(FilePath, 9));
    }

    private void Save() => TableFile.Save(FilePath, 7, writer =>
    {
        writer.Write<int>([1, 2, 3]);
        writer.Write<byte>([]);
        writer.Write<ulong>([ulong.MaxValue]);
    });

    private void Overwrite(int position, byte value)
    {
        using var file = File.OpenWrite(FilePath);
        file.Position = position;
        file.WriteByte(value);
    }
}
