namespace Casus.Tests.Events;

public class MagnitudeBinderTests
{
    [Theory]
    [InlineData("Gunmen killed three soldiers and two civilians in northern Mali.", "ASSAULT Killed 5/5/5 Target")]
    [InlineData("Two soldiers and a policeman were shot dead in Srinagar.", "ASSAULT Killed 3/3/3 Target")]
    [InlineData("Insurgents killed 14 officers, a judge and two clerks in Herat.", "ASSAULT Killed 17/17/17 Target")]
    public void Bind_JoinedNumbers_AddUp(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Theory]
    [InlineData("Twelve villagers were killed in an attack by rebels near Goma on Friday.", "ASSAULT Killed 12/12/12 Target")]
    [InlineData("Militants attacked a checkpoint in Mosul, killing 5 soldiers and wounding 20 others.", "ASSAULT Killed 5/5/5 Target Wounded 20/20/20 Target")]
    [InlineData("Israeli air strikes on Gaza killed 23 Palestinians, including nine children.", "ASSAULT Killed 23/23/23 Target")]
    [InlineData("A roadside bomb killed a soldier and wounded three others in Helmand.", "ASSAULT Killed 1/1/1 Target Wounded 3/3/3 Target")]
    [InlineData("The bombing killed 168 people, wounded 680 and destroyed 300 buildings.", "ASSAULT Killed 168/168/168 Target Wounded 680/680/680 Target")]
    [InlineData("Gunmen opened fire on a bus carrying Shia pilgrims, killing at least 26 people and wounding some 20 more.", "ASSAULT Killed 26/26/- Target Wounded -/20/- Target")]
    [InlineData("Hamas fired 300 rockets at Israel, killing two people.", "ASSAULT Killed 2/2/2 Target")]
    [InlineData("Farmers and herders clashed in Plateau state; 86 people died.", "ASSAULT Killed 86/86/86 Target")]
    public void Bind_Harm_BelongsToTheAttack(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Theory]
    [InlineData("Police arrested 35 protesters in Minsk on Sunday.", "COERCE Arrested 35/35/35 Target")]
    [InlineData("Boko Haram abducted 276 schoolgirls from Chibok.", "ASSAULT Abducted 276/276/276 Target")]
    [InlineData("About 5,000 demonstrators marched through Caracas to demand elections.", "PROTEST Participants -/5000/- Source")]
    [InlineData("Up to 100,000 people joined the rally in Tehran.", "PROTEST Participants -/100000/100000 Source")]
    [InlineData("Russia deployed 2,000 troops to Syria.", "MOBILIZE Troops 2000/2000/2000 Source")]
    [InlineData("France will withdraw 1,500 soldiers from Mali.", "CONCEDE Troops 1500/1500/1500 Source")]
    [InlineData("Kidnappers seized 20 passengers from a bus in Balochistan.", "ASSAULT Abducted 20/20/20 Target")]
    public void Bind_OtherKinds_HaveTheirSide(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Theory]
    [InlineData("Some 150 people were arrested and 15 police officers injured in clashes in Paris.", "COERCE Arrested -/150/- Target; ASSAULT Wounded 15/15/15 Target")]
    [InlineData("Turkish forces killed 12 PKK fighters; one Turkish soldier was also killed.", "ASSAULT Killed 12/12/12 Target; ASSAULT Killed 1/1/1 Target")]
    [InlineData("Protesters killed two policemen in Kyiv; 16 protesters died.", "ASSAULT Killed 2/2/2 Target")]
    public void Bind_TwoActs_KeepTheirOwn(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Theory]
    [InlineData("At least three attackers died when they stormed a police station in Jakarta.", "ASSAULT Killed 3/3/- Source")]
    [InlineData("Syrian government forces killed at least 17 rebels and lost six of their own men.", "ASSAULT Killed 17/17/- Target")]
    public void Bind_DeadOfTheAttackers_AreTheSources(string text, string expected) => Assert.Equal(expected, EventText.Numbers(text));

    [Fact]
    public void Bind_NobodyHurt_IsNought() => Assert.Equal("ASSAULT Wounded 0/0/0 Target", EventText.Numbers("No one was hurt in the rocket attack on the embassy in Baghdad."));

    [Fact]
    public void Bind_TotalBesideMore_IsTheTotal() => Assert.Equal("ASSAULT Killed 14/14/14 Target", EventText.Numbers("Two more people died of their wounds in Quetta, raising the toll to 14."));
}
