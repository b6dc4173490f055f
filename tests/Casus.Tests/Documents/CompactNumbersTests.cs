using Casus.Documents;

namespace Casus.Tests.Documents;

public class CompactNumbersTests
{
    [Fact]
    public void Read_WrittenNumbers_AreTheSame()
    {
        short[] numbers = [0, 1, -1, 63, -64, 64, -65, 300, -300, CompactNumbers.Max, -CompactNumbers.Max];
        var read = new short[numbers.Length];
        CompactNumbers.Read(CompactNumbers.Write(numbers), read);
        Assert.Equal(numbers, read);
    }

    [Fact]
    public void ReadAscending_WrittenKeys_AreTheSame()
    {
        uint[] keys = [1, 2, 130, 20000, 1 << 30, uint.MaxValue];
        var read = new uint[keys.Length];
        CompactNumbers.ReadAscending(CompactNumbers.WriteAscending(keys), read);
        Assert.Equal(keys, read);
    }

    [Fact]
    public void Write_SmallNumbers_TakeOneByteEach() => Assert.Equal(3, CompactNumbers.Write([5, -60, 63]).Length);
}
