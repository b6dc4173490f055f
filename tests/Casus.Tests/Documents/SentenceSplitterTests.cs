namespace Casus.Tests.Documents;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Troops left. Rebels came.", "Troops left.|Rebels came.")]
    [InlineData("Mr. Smith met Gen. Khan. They talked.", "Mr. Smith met Gen. Khan.|They talked.")]
    [InlineData("The U.S. Army left. The U.S. said so.", "The U.S. Army left.|The U.S. said so.")]
    [InlineData("He lives in the U.S. The others do not.", "He lives in the U.S.|The others do not.")]
    [InlineData("It opened on Jan. 3 in Geneva.", "It opened on Jan. 3 in Geneva.")]
    [InlineData("The blast came at 5 p.m. Rescuers arrived late.", "The blast came at 5 p.m.|Rescuers arrived late.")]
    [InlineData("The blast came at 5 p.m. EST on Friday.", "The blast came at 5 p.m. EST on Friday.")]
    [InlineData("\"We will go.\" Then he left.", "\"We will go.\"|Then he left.")]
    [InlineData("“Why now?” the minister asked.", "“Why now?” the minister asked.")]
    [InlineData("“Is it war?” President Adams asked. No one spoke.", "“Is it war?” President Adams asked.|No one spoke.")]
    [InlineData("(They fled.) Others stayed.", "(They fled.)|Others stayed.")]
    [InlineData("A convoy was hit in a strike. at the old airport.", "A convoy was hit in a strike. at the old airport.")]
    [InlineData("They attacked. al-Shabab fighters fled.", "They attacked.|al-Shabab fighters fled.")]
    [InlineData("BAGHDAD, June 3 (Reuters) - Police shot two men. Both died.", "BAGHDAD, June 3 (Reuters) - Police shot two men.|Both died.")]
    [InlineData("WASHINGTON, D.C. (AP) — The house voted.", "WASHINGTON, D.C. (AP) — The house voted.")]
    [InlineData("PRESIDENT ARRIVES IN CAIRO. TALKS TO BEGIN.", "PRESIDENT ARRIVES IN CAIRO.|TALKS TO BEGIN.")]
    [InlineData("He waited... Then he ran.", "He waited...|Then he ran.")]
    [InlineData("we lost. they won.", "we lost.|they won.")]
    [InlineData("The army left.The rebels came.", "The army left.|The rebels came.")]
    [InlineData("1. Introduction", "1. Introduction")]
    [InlineData("George W. Bush met J. R. Khan.", "George W. Bush met J. R. Khan.")]
    [InlineData("Soldiers kill five in raid", "Soldiers kill five in raid")]
    [InlineData("He paid $3.5 million. She paid less.", "He paid $3.5 million.|She paid less.")]
    public void Split_NewsText_FindsSentences(string text, string expected) => Assert.Equal(expected, string.Join('|', LoadedParser.Sentences(text)));
}
