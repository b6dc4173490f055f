using Casus.Articles;
using Casus.Documents;
using Casus.Entities.Actors;
using Casus.Entities.Places;

namespace Casus.Entities;

/// <summary>Resolves one phrase without an article: "four Saudi men", "German Chancellor Angela Merkel in 2011". Safe to share between threads.</summary>
/// <param name="parser">Finds the words of the phrase.</param>
/// <param name="resolver">Finds who is meant.</param>
public sealed class PhraseResolver(DocumentParser parser, EntityResolver resolver)
{
    /// <summary>Whom the phrase means; null where it means nobody.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="context">Words that stood around it, for a name that means several things; may be null.</param>
    /// <param name="date">The day it was said; a date in the phrase itself goes before it. Null asks who it is by now: offices that have ended are over.</param>
    public Actor? Resolve(string text, string? context, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (string.IsNullOrWhiteSpace(text)) return null;
        var resolved = ResolveOn(text, date);
        if (resolver.ResolveCapital(resolved.Document) is { } government) return government;
        // "Angela Merkel in 2011": the phrase says when
        var day = date;
        foreach (var expression in resolved.Dates)
        {
            if (expression.Begin is not { } said || said == date) continue;
            day = said;
            resolved = ResolveOn(text, day);
            break;
        }

        var actor = ActorOf(resolved) ?? resolver.ResolveWhole(resolved.Document, RoleDate(day)) ?? (CountryOf(resolved) is { } alone ? new Actor { Country = alone } : null);
        if (actor is { Country: null, Sectors.Count: > 0 } && !string.IsNullOrWhiteSpace(context) && IsBound(actor) && CountryOf(ResolveOn(context, date)) is { } country) return actor with { Country = country };
        return actor;
    }

    // Without a day the question is who somebody is by now: the last day of all leaves in office whose end is not known, and nobody else.
    private static DateOnly RoleDate(DateOnly? day) => day ?? DateOnly.MaxValue;

    // International bodies have no country, whatever the text around them is about.
    private static bool IsBound(Actor actor) => actor.Sectors[0] is not (Sector.IGO or Sector.UNO or Sector.EUR or Sector.NGO or Sector.ISM or Sector.IMG or Sector.MNC);

    private ResolvedDocument ResolveOn(string text, DateOnly? date)
    {
        var article = new Article { Id = "phrase", Text = text, Published = date is { } day ? new PublicationDate(day, "option") : null };
        return resolver.Resolve(parser.Parse(article), RoleDate(date));
    }

    // The mention that the other words of the phrase hang from; where the tree fails, the first that is somebody.
    private static Actor? ActorOf(ResolvedDocument resolved)
    {
        Mention? best = null;
        var bestDepth = int.MaxValue;
        foreach (var mention in resolved.Mentions)
        {
            if (mention.IsPronoun || mention.Actor is not { } actor || (actor.Country is null && actor.Sectors.Count == 0 && actor.Entity is null)) continue;
            var depth = Depth(mention.Sentence, mention.Head);
            if (best is not null && (depth > bestDepth || (depth == bestDepth && mention.Tokens.Length <= best.Tokens.Length))) continue;
            (best, bestDepth) = (mention, depth);
        }

        return best?.Actor;
    }

    private static string? CountryOf(ResolvedDocument resolved)
    {
        foreach (var mention in resolved.Mentions)
            if (mention.Actor?.Country is { } country) return country;
        foreach (var place in resolved.Places)
            if (place.Place?.Country is { } country && !IsSurname(place)) return country;
        return null;
    }

    // "Emilio Cordoba": nothing but names, of which the last is a town elsewhere too, is a person; "Northern Cordoba" is a place
    private static bool IsSurname(ToponymResolution place)
    {
        var (sentence, tokens) = (place.Sentence, place.Tokens);
        if (tokens.Start == 0 || tokens.End != sentence.Count || place.Place is not { Resolution: PlaceResolution.City }) return false;
        for (var i = 0; i < tokens.Start; i++)
        {
            var form = sentence.FormOf(i);
            if (sentence[i].PartOfSpeech != PartOfSpeech.Propn || form.Length < 3 || !char.IsUpper(form[0]) || !char.IsLower(form[^1])) return false;
            if (form is "North" or "South" or "East" or "West" or "Northern" or "Southern" or "Eastern" or "Western" or "Upper" or "Lower" or "Central" or "Greater" or "Downtown" or "Old" or "New") return false;
        }

        return true;
    }

    private static int Depth(Sentence sentence, int token)
    {
        var depth = 1000 * sentence.Index;
        for (var i = token; sentence[i].Head >= 0; i = sentence[i].Head) depth++;
        return depth;
    }
}
