using Casus.Documents;
using Casus.Entities.Actors;

namespace Casus.Entities;

/// <summary>
/// Finds names that no list holds: runs of capitalised words. A body is known by its head word ("Harmony Front"), a person by title, given
/// name, age, "who" or a verb of saying; the rest is kept without a kind.
/// </summary>
internal sealed class ProperNameFinder(ActorLexicon lexicon, PlaceEvidence places)
{
    // Longest run that may be one person's name: "Mohammed bin Zayed al Nahyan"
    private const int MaxPersonWords = 6;

    /// <summary>Adds the unknown names of one sentence.</summary>
    public void Find(SentenceNames names)
    {
        // In capitals or small letters throughout a run of names cannot be seen.
        if (names.LetterCase == LetterCase.Lower) return;
        var sentence = names.Sentence;
        for (var i = 0; i < sentence.Count;)
        {
            if (!MayStand(names, i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < sentence.Count && (MayStand(names, end) || IsJointWithin(names, end))) end++;
            AddRun(names, i, end);
            i = end;
        }

        names.Unknown.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
    }

    private void AddRun(SentenceNames names, int start, int end)
    {
        var sentence = names.Sentence;
        for (var i = start; i < end;)
        {
            var body = LastBody(names, i, end, out var agent);
            if (body < 0)
            {
                AddPlain(names, i, end);
                return;
            }

            var stop = WithComplement(names, body + 1, end);
            if (stop > i + 1 && IsNameOfBody(names, i, body, stop)) names.Unknown.Add(new ProperName(new TokenRange(i, stop), MentionKind.Organization, agent, CountryWithin(names, i, stop), null, Gender.Unknown, true));
            i = Math.Max(stop, body + 1);
            while (i < end && sentence[i].PartOfSpeech == PartOfSpeech.Punct) i++;
        }
    }

    // "the Ministry" alone or "Turkish Police" is a common noun in capitals; a name has a word of its own, or a complement in capitals.
    private static bool IsNameOfBody(SentenceNames names, int start, int body, int stop)
    {
        if (stop > body + 1) return true;
        for (var i = start; i < body; i++)
            if (names.Sentence[i].PartOfSpeech != PartOfSpeech.Punct) return true;
        return false;
    }

    private void AddPlain(SentenceNames names, int start, int end)
    {
        var sentence = names.Sentence;
        // Nationality, country and body words do not belong to a name without a head word: "Israeli Yossi Cohen"
        for (var i = start; i < end;)
        {
            if (!IsOwnWord(names, i))
            {
                i++;
                continue;
            }

            var stop = i + 1;
            while (stop < end && (IsOwnWord(names, stop) || (IsJointWithin(names, stop) && stop + 1 < end && IsOwnWord(names, stop + 1)))) stop++;
            AddUnknown(names, i, stop);
            i = stop;
        }

        bool IsOwnWord(SentenceNames all, int token) => all.KnownAt(token) < 0 && all.AgentAt(token) < 0 && sentence[token].PartOfSpeech != PartOfSpeech.Punct;
    }

    private void AddUnknown(SentenceNames names, int start, int end)
    {
        var sentence = names.Sentence;
        // "WASHINGTON Lara Stone said": the town of a dispatch is no first name.
        if (names.LetterCase == LetterCase.Mixed && end - start > 1 && places.IsDateline(sentence, start)) start++;
        var whole = new TokenRange(start, end);
        Sector? sector = null;
        var gender = Gender.Unknown;
        var hasHonorific = false;
        while (start < end && Honorifics.TryGet(sentence.FormOf(start), out var own, out var title))
        {
            (hasHonorific, sector) = (true, title ?? sector);
            if (own != Gender.Unknown) gender = own;
            start++;
            while (start < end && sentence[start].PartOfSpeech == PartOfSpeech.Punct) start++;
        }

        if (start >= end) return;
        var range = new TokenRange(start, end);
        var isPerson = hasHonorific || PersonEvidence.IsShown(names, range, lexicon);
        var kind = isPerson ? MentionKind.Person : PersonEvidence.IsLikely(names, range) ? MentionKind.Person : MentionKind.Other;
        if (range.Length > MaxPersonWords || (kind == MentionKind.Person && names.LetterCase == LetterCase.Mixed && places.IsPlace(sentence, whole))) kind = MentionKind.Other;
        names.Unknown.Add(new ProperName(range, kind, null, null, sector, gender, isPerson && kind == MentionKind.Person));
    }

    // A word that may be part of a proper name: tagged as one, or a body noun, nationality or country in capitals.
    private static bool MayStand(SentenceNames names, int token)
    {
        var sentence = names.Sentence;
        var form = sentence.FormOf(token);
        if (!char.IsLetterOrDigit(form[0]) || names.IsDate(token)) return false;
        var known = names.KnownAt(token);
        if (known >= 0) return names.Known[known].Target is { Form: NameForm.Name or NameForm.Demonym, Entry.Kind: MentionKind.Country };
        var agent = names.AgentAt(token);
        if (agent >= 0 && names.Agents[agent].Agent.Kind == MentionKind.Role) return false;
        if (names.LetterCase == LetterCase.Mixed && !char.IsUpper(form[0])) return IsParticle(sentence, token, form);
        if (sentence[token].PartOfSpeech == PartOfSpeech.Propn || sentence[token].Tag is PennTag.Nnp or PennTag.Nnps) return true;
        if (names.LetterCase == LetterCase.Mixed && IsAcronym(form) && sentence[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X) return true;
        return names.LetterCase == LetterCase.Mixed && token > 0 && sentence[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X && (agent >= 0 || BodyNouns.Contains(form));
    }

    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
            if (!char.IsUpper(c)) return false;
        return form.Length > 1;
    }

    // "Abu Hassan al-Masri", "Omar bin Said", "Ursula von der Leyen": small words between the capitals of one name
    private static bool IsParticle(Sentence sentence, int token, ReadOnlySpan<char> form) =>
        form is "al" or "el" or "bin" or "ibn" or "abu" or "van" or "von" or "der" or "den" or "de" or "da" or "dos" or "du" or "la" or "ul" or "ad" or "ash"
        && token + 1 < sentence.Count && (sentence.FormOf(token + 1) is "-" || char.IsUpper(sentence.FormOf(token + 1)[0]) || sentence.FormOf(token + 1) is "der" or "la")
        && sentence[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.X;

    // "Al-Wehda", "Jean-Marie", "People's": punctuation that holds two words of a name together
    private static bool IsJointWithin(SentenceNames names, int token)
    {
        var sentence = names.Sentence;
        if (token + 1 >= sentence.Count || !MayStand(names, token + 1)) return false;
        var form = sentence.FormOf(token);
        if (form is "&") return true;
        return form is "-" or "\u2011" && names.KnownAt(token - 1) < 0
            && ((sentence[token - 1].Span.End == sentence[token].Span.Start && sentence[token].Span.End == sentence[token + 1].Span.Start) || sentence.FormOf(token - 1) is "al" or "el" or "Al" or "El");
    }

    private static int LastBody(SentenceNames names, int start, int end, out AgentNoun? agent)
    {
        agent = null;
        for (var i = start; i < end; i++)
        {
            if (!IsBody(names, i, out agent)) continue;
            // "Air Force Command": the last of several head words in a row
            while (i + 1 < end && IsBody(names, i + 1, out var next)) (agent, i) = (next ?? agent, i + 1);
            return i;
        }

        return -1;
    }

    private static bool IsBody(SentenceNames names, int token, out AgentNoun? agent)
    {
        agent = null;
        if (names.KnownAt(token) >= 0) return false;
        var form = names.Sentence.FormOf(token);
        if (names.LetterCase == LetterCase.Mixed && !char.IsUpper(form[0])) return false;
        var at = names.AgentAt(token);
        if (at >= 0 && names.Agents[at].Agent.Kind is MentionKind.Organization or MentionKind.Group && names.Agents[at].Tokens.End == token + 1)
        {
            agent = names.Agents[at].Agent;
            return true;
        }

        return BodyNouns.Contains(form);
    }

    // "Ministry of Foreign Affairs", "Front for the Liberation of Darfur"
    private static int WithComplement(SentenceNames names, int stop, int end)
    {
        var sentence = names.Sentence;
        if (stop < end || names.LetterCase != LetterCase.Mixed) return stop;
        for (var i = stop; i < sentence.Count;)
        {
            var form = sentence.FormOf(i);
            if (form is not ("of" or "for" or "and" or "&" or "on" or "to")) break;
            if (form is "and" or "&" && stop == end) break;
            i++;
            if (i < sentence.Count && sentence.FormOf(i) is "the") i++;
            var first = i;
            while (i < sentence.Count && char.IsUpper(sentence.FormOf(i)[0]) && IsOpen(names, i)) i++;
            if (i == first) break;
            stop = i;
        }

        return stop;
    }

    private static bool IsOpen(SentenceNames names, int token)
    {
        var known = names.KnownAt(token);
        return known < 0 || names.Known[known].Target.Entry.Kind == MentionKind.Country;
    }

    private static string? CountryWithin(SentenceNames names, int start, int end)
    {
        for (var i = 0; i < names.Known.Count; i++)
            if (names.Known[i].Tokens.Start >= start && names.Known[i].Tokens.End <= end && names.Known[i].Target.Entry.Kind == MentionKind.Country) return names.Known[i].Target.Entry.Country;
        // "Kabul University": the capital stands for the city, and the city says where
        foreach (var city in names.Cities)
            if (city.Tokens.Start >= start && city.Tokens.End <= end) return city.Target.Entry.Country;
        return null;
    }
}
