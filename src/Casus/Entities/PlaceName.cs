using Casus.Documents;

namespace Casus.Entities;

/// <summary>A place name of a sentence as the actors see it.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Country">Country code; null where not known.</param>
/// <param name="IsCountry">Whether it is a country itself.</param>
internal readonly record struct PlaceName(TokenRange Tokens, string? Country, bool IsCountry);
