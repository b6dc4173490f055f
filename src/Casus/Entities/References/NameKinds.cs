using Casus.Documents;

namespace Casus.Entities.References;

/// <summary>
/// Decides what an unknown name names by all the places where the document uses it: "Byron" is a person by "Byron's sister", also where it stands
/// alone; "the A59" is a road by its form. What nothing tells stays <see cref="MentionKind.Other"/>.
/// </summary>
internal sealed class NameKinds(Mention[] mentions, NameIndex index, ReferenceLexicon lexicon)
{
    // Votes that a kind needs, and how far it must lead. On gum-entities, 2026-11-22.
    private const double LeastVotes = 1.4;
    private const double LeastLead = 0.6;

    /// <summary>Sets the kinds; mentions are changed in place.</summary>
    public void Settle()
    {
        var votes = new Dictionary<int, Votes>();
        for (var i = 0; i < mentions.Length; i++)
        {
            if (!IsOpen(mentions[i])) continue;
            var root = RootOf(i);
            votes.TryGetValue(root, out var own);
            Vote(mentions[i], ref own);
            // "the Harmony Front (HF) ... HF": the short form of a name whose kind is beyond doubt
            if (index.AntecedentOf(root) is { } whole && !IsOpen(mentions[whole])) own.Add(mentions[whole].Kind, 3);
            votes[root] = own;
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (!IsOpen(mentions[i]) || !votes.TryGetValue(RootOf(i), out var own)) continue;
            if (own.Best(LeastVotes, LeastLead) is { } kind) mentions[i] = mentions[i] with { Kind = kind };
        }
    }

    // A name of the lexicon is what it is; a guess from grammar alone may be wrong, and so may be no guess.
    private static bool IsOpen(Mention mention) => mention is { IsNamed: true, Kind: MentionKind.Other or MentionKind.Person, Actor: null or { Entity: null } };

    private int RootOf(int i)
    {
        while (index.AntecedentOf(i) is { } earlier && earlier < i && IsOpen(mentions[earlier])) i = earlier;
        return i;
    }

    private void Vote(Mention mention, ref Votes votes)
    {
        var sentence = mention.Sentence;
        var name = mention.Name;
        var last = sentence.FormOf(name.End - 1);
        if (mention.Kind == MentionKind.Person) votes.Person += 1.6;
        VoteByWords(mention, ref votes);
        var head = NounPhrases.HeadOf(sentence, name);
        ref readonly var word = ref sentence[head];
        var governor = word.Head;
        switch (word.Relation)
        {
            // "The Observer said": an article and a verb of saying are a newspaper's or a body's
            case DependencyRelation.Nsubj when governor >= 0 && HasThe(sentence, name) && SpeechVerbs.Contains(sentence[governor].Lemma):
                votes.Organization += 1.5;
                break;
            case DependencyRelation.Nsubj when governor >= 0 && sentence[governor].PartOfSpeech == PartOfSpeech.Verb:
                votes.Person += SpeechVerbs.Contains(sentence[governor].Lemma) ? 1.2 : 0.7;
                break;
            case DependencyRelation.Nmod_Poss when governor >= 0:
                votes.Person += lexicon.SortOf(sentence[governor].Lemma) == NounSort.Person ? 1.5 : 0.8;
                break;
            case DependencyRelation.Vocative:
                votes.Person += 1.5;
                break;
            case DependencyRelation.Iobj:
                votes.Person += 1;
                break;
            case DependencyRelation.Appos when governor >= 0 && lexicon.SortOf(sentence[governor].Lemma) == NounSort.Person:
                votes.Person += 1.5;
                break;
            case DependencyRelation.Obl or DependencyRelation.Nmod or DependencyRelation.Obl_Agent:
                VoteByPreposition(NounPhrases.PrepositionOf(sentence, head), ref votes);
                break;
        }

        if (IsNumbered(sentence, name, head)) votes.Other += 3;
        if (IsCited(sentence, name)) votes.Person += 1.5;
        if (IsNamesake(sentence, name)) votes.Place += 2;
        if (HasThe(sentence, name)) votes.Person -= 1.5;
        if (last.Length > 1 && IsCapitals(last)) votes.Person -= 1;
        if (IsQuoted(sentence, name)) votes.Other += 2;
    }

    private void VoteByWords(Mention mention, ref Votes votes)
    {
        var sentence = mention.Sentence;
        var name = mention.Name;
        var first = sentence.FormOf(name.Start);
        if (name.Length > 1 && lexicon.TryGetNameWord(sentence.FormOf(name.End - 1), out var kind)) votes.Add(kind, 4);
        else if (name.Length is >= 2 and <= 4 && lexicon.TryGetGivenName(first, out _)) votes.Person += 3;
        else if (name.Length == 1 && lexicon.TryGetGivenName(first, out _)) votes.Person += 2;
        // "R. T. Ponce"
        else if (name.Length is >= 2 and <= 4 && first.Length <= 2 && char.IsUpper(first[0]) && (first.Length == 1 || first[1] == '.')) votes.Person += 2;
        // "the M62", "I-44"
        if (IsRoadNumber(sentence.SpanOf(name).In(sentence.Text))) votes.Place += 3;
        if (sentence[name.End - 1].Tag == PennTag.Nnps && HasThe(sentence, name)) votes.Organization += 1.5;
        if (name.Length == 1 && first.Length is >= 2 and <= 6 && IsCapitals(first)) votes.Organization += 1;
    }

    private static void VoteByPreposition(ReadOnlySpan<char> preposition, ref Votes votes)
    {
        switch (preposition)
        {
            case "in" or "near" or "across" or "along" or "throughout" or "around" or "outside" or "inside" or "into":
                votes.Place += 1.5;
                break;
            case "at":
                votes.Place += 1;
                break;
            case "from" or "to" or "through" or "toward" or "towards":
                votes.Place += 0.5;
                break;
            case "by":
                votes.Person += 1;
                break;
            case "with":
                votes.Person += 0.6;
                break;
        }
    }

    private static bool HasThe(Sentence sentence, TokenRange name) => sentence.FormOf(name.Start) is "The" or "the" || (name.Start > 0 && sentence.FormOf(name.Start - 1) is "the" or "The");

    // "in Figure 3", "under Title IV": a numbered part; not "In Ardal 20 people died", where the number counts what follows
    private static bool IsNumbered(Sentence sentence, TokenRange name, int head) =>
        name.Length == 1 && name.End < sentence.Count && sentence[name.End].PartOfSpeech == PartOfSpeech.Num && sentence[name.End].Head == head;

    // "Zwarte et al., 2011", "(Zwarte, 2011)", "Zwarte & Holm, 2011"; a year between commas is a date's
    private static bool IsCited(Sentence sentence, TokenRange name)
    {
        var next = name.End;
        if (next + 1 < sentence.Count && sentence.FormOf(next) is "et" && sentence.FormOf(next + 1) is "al" or "al.") return true;
        return next + 2 < sentence.Count && sentence.FormOf(next) is "," && IsYear(sentence.FormOf(next + 1)) && sentence.FormOf(next + 2) is ")" or ";"
            && name.Start > 0 && sentence.FormOf(name.Start - 1) is "(" or ";" or "&";
    }

    // "the University of Ardal", "the town of Ardal": what the place of a body is called
    private static bool IsNamesake(Sentence sentence, TokenRange name) => name.Start > 1 && sentence.FormOf(name.Start - 1) is "of"
        && sentence.FormOf(name.Start - 2) is "University" or "City" or "Bishop" or "Archbishop" or "Diocese" or "Duke" or "Duchess" or "Earl" or "Republic" or "Municipality" or "Province" or "State"
        or "Kingdom" or "County" or "Port" or "Gulf" or "Isle" or "Mayor" or "town" or "city" or "village" or "island" or "province" or "district" or "port";

    private static bool IsYear(ReadOnlySpan<char> form)
    {
        if (form.Length != 4 || form[0] is not ('1' or '2')) return false;
        foreach (var c in form)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static bool IsQuoted(Sentence sentence, TokenRange name) =>
        name.Start > 0 && name.End < sentence.Count && sentence.FormOf(name.Start - 1) is "\"" or "\u201C" or "'" or "\u2018" && sentence.FormOf(name.End) is "\"" or "\u201D" or "'" or "\u2019" or ",";

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (!char.IsUpper(c)) return false;
        return true;
    }

    // One or two capitals and a number, a hyphen or a space between: not "COVID-19", not "B-52" without more
    private static bool IsRoadNumber(ReadOnlySpan<char> name)
    {
        var i = 0;
        while (i < name.Length && char.IsAsciiLetterUpper(name[i])) i++;
        if (i is 0 or > 2 || i == name.Length || "AMIU".IndexOf(name[0], StringComparison.Ordinal) < 0) return false;
        if (name[i] is '-' or ' ') i++;
        var digits = i;
        while (i < name.Length && char.IsAsciiDigit(name[i])) i++;
        return i == name.Length && i - digits is >= 1 and <= 3;
    }

    private struct Votes
    {
        public double Person;
        public double Place;
        public double Organization;
        public double Other;

        public void Add(MentionKind kind, double votes)
        {
            if (kind is MentionKind.Place or MentionKind.Country) Place += votes;
            else if (kind is MentionKind.Organization or MentionKind.Group) Organization += votes;
            else if (kind is MentionKind.Person or MentionKind.Role) Person += votes;
            else Other += votes;
        }

        /// <summary>The kind that leads; null where none has enough.</summary>
        public readonly MentionKind? Best(double least, double lead)
        {
            var (kind, best, second) = (MentionKind.Person, Person, Math.Max(Place, Math.Max(Organization, Other)));
            if (Place > best) (kind, best, second) = (MentionKind.Place, Place, Math.Max(Person, Math.Max(Organization, Other)));
            if (Organization > best) (kind, best, second) = (MentionKind.Organization, Organization, Math.Max(Person, Math.Max(Place, Other)));
            if (Other > best) (kind, best, second) = (MentionKind.Other, Other, Math.Max(Person, Math.Max(Place, Organization)));
            return best >= least && best - second >= lead ? kind : null;
        }
    }
}
