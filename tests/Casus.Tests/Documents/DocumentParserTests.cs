using Casus.Articles;
using Casus.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Documents;

public class DocumentParserTests
{
    [Fact]
    public void Parse_SimpleClause_FindsSubjectAndObject()
    {
        var sentence = LoadedParser.ParseOne("The army attacked two villages on Sunday.");
        Assert.Equal("attacked", sentence.FormOf(sentence.Root));
        Assert.Equal("army", sentence.FormOf(sentence.ChildOf(sentence.Root, DependencyRelation.Nsubj)));
        Assert.Equal("villages", sentence.FormOf(sentence.ChildOf(sentence.Root, DependencyRelation.Obj)));
    }

    [Fact]
    public void Parse_Passive_IsSeenAsPassive()
    {
        var sentence = LoadedParser.ParseOne("Three soldiers were killed by rebels near the border.");
        Assert.True(sentence.IsPassive(sentence.Root));
        Assert.Equal("rebels", sentence.FormOf(sentence.ChildOf(sentence.Root, DependencyRelation.Obl_Agent)));
    }

    [Fact]
    public void Parse_NegatedVerb_IsSeenAsNegated()
    {
        var sentence = LoadedParser.ParseOne("The government did not attack the rebels.");
        Assert.True(sentence.IsNegated(sentence.Root));
    }

    [Fact]
    public void Parse_UpperCaseNews_FindsTheVerb()
    {
        var sentence = LoadedParser.ParseOne("REBELS ATTACKED THE CAPITAL.");
        Assert.Equal("ATTACKED", sentence.FormOf(sentence.Root));
        Assert.Equal("attack", sentence[sentence.Root].Lemma);
    }

    [Fact]
    public void Parse_TitleAndBody_TitleComesFirst()
    {
        var document = LoadedParser.Parse("They left. They came back.", "Army leaves town");
        Assert.Equal([(DocumentPart.Title, 0), (DocumentPart.Body, 0), (DocumentPart.Body, 1)], document.Sentences.Select(s => (s.Part, s.Index)));
        Assert.Equal("Army leaves town", document.Sentences[0].Characters);
    }

    [Fact]
    public void Parse_GivenParagraphs_AreKept()
    {
        const string Text = "One fell. Two fell.\n\nThree fell.";
        var document = LoadedParser.Parser.Parse(new Article { Id = "test", Text = Text, Paragraphs = [new TextSpan(0, 19), new TextSpan(21, 32)] });
        Assert.Equal([0, 0, 1], document.Sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void Parse_ParagraphOutsideTheText_IsReported()
    {
        var document = LoadedParser.Parser.Parse(new Article { Id = "test", Text = "One fell.", Paragraphs = [new TextSpan(0, 9), new TextSpan(3, 90)] });
        Assert.Equal("DOC003", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Parse_EmptyText_HasNoSentences() => Assert.Empty(LoadedParser.Parse(" \n ").Sentences);

    [Fact]
    public void Parse_SentenceWithoutEnd_IsCutAndReported()
    {
        var document = LoadedParser.Parse(string.Concat(Enumerable.Repeat("rice ", DocumentParser.MaxSentenceLength + 1)));
        Assert.Equal([DocumentParser.MaxSentenceLength, 1], document.Sentences.Select(s => s.Count));
        Assert.Equal("DOC002", Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Parse_FiftyMegabyteLine_IsCutAndReported()
    {
        var document = LoadedParser.Parse(new string('x', 50_000_000));
        Assert.Contains(document.Diagnostics, d => d.Code == "DOC001");
        Assert.Equal(DocumentParser.MaxTextLength, document.Sentences[^1].Span.End);
    }

    [Fact]
    public void Parse_AnyText_GivesOneTreeASentence() =>
        Prop.ForAll(TokenizerTests.HardText, text => LoadedParser.Parse(text).Sentences.All(IsTree)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_SameTextOnManyThreads_GivesTheSameTokens()
    {
        const string Text = "Rebels who had shelled the town for weeks fled on Monday, officials said. The U.N. didn't confirm it.";
        var results = new string[16];
        Parallel.For(0, results.Length, i => results[i] = string.Join('\n', LoadedParser.Parse(Text).Sentences.SelectMany(s => s.Tokens.ToArray())));
        Assert.Single(results.Distinct());
    }

    [Fact]
    public void Load_FileOfAnotherVersion_NamesFileAndVersions()
    {
        using var folder = new CopiedModels();
        folder.Overwrite(ModelNames.Tagger, 8, 99);
        var error = Assert.Throws<DataFileException>(() => DocumentParser.Load(folder.Path));
        Assert.Contains(ModelNames.Tagger, error.Message, StringComparison.Ordinal);
        Assert.Contains($"version 99; expected {ModelFile.FormatVersion}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_DamagedFile_IsRefused()
    {
        using var folder = new CopiedModels();
        folder.Overwrite(ModelNames.Parser, 1000, 0x7F);
        Assert.Contains("damaged", Assert.Throws<DataFileException>(() => DocumentParser.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFolder_IsRefused() => Assert.Throws<DataFileException>(() => DocumentParser.Load(Path.Combine(Path.GetTempPath(), "no-such-models")));

    private static bool IsTree(Sentence sentence)
    {
        var roots = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Head < 0 != (sentence[i].Relation == DependencyRelation.Root)) return false;
            if (sentence[i].Head < 0) roots++;
            var steps = 0;
            for (var node = i; node >= 0; node = sentence[node].Head)
                if (++steps > sentence.Count) return false;
        }

        return roots == 1;
    }

    private sealed class CopiedModels : IDisposable
    {
        public CopiedModels()
        {
            foreach (var file in Directory.GetFiles(LoadedParser.ModelDirectory)) File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("casus-models").FullName;

        public void Overwrite(string name, int offset, byte value)
        {
            var path = System.IO.Path.Combine(Path, name);
            var bytes = ModelFile.Unpacked(File.ReadAllBytes(path), path);
            bytes[offset] = bytes[offset] == value ? (byte)(value ^ 1) : value;
            File.WriteAllBytes(path, bytes);
        }

        public void Dispose() => Directory.Delete(Path, true);
    }
}
