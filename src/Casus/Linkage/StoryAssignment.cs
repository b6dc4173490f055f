namespace Casus.Linkage;

/// <summary>Where an article belongs among others.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Story">Label of its story: the id of the story's first article by date, then id.</param>
/// <param name="DuplicateOf">Id of the article that it is a copy of: the first of all copies by date, then id; null for that one.</param>
public sealed record StoryAssignment(string Id, string Story, string? DuplicateOf);
