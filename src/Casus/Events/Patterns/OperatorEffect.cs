namespace Casus.Events.Patterns;

/// <summary>What a governing word does to the event under it (<c>data/patterns/operators.yaml</c>).</summary>
internal enum OperatorEffect : byte
{
#pragma warning disable CS1591 // The names are those of the data file; docs/data-formats.md explains each.
    Report, Promise, Threaten, Warn, Refuse, Request, Demand, Order, Accuse, Deny, Confirm, Allege, Plan, Prepare, Consider, Want, Fear, Attempt, Fail, Avoid,
    Prevent, Stop, Begin, Continue, Resume, Allow, Agree, Offer, Propose, Support, Oppose, Condemn, Praise, Able, Regret, Expect, Help, Force,
#pragma warning restore CS1591
}
