namespace Casus.Entities.Places;

/// <summary>
/// Chooses a place for each name of an article, all names together: every candidate is weighed by what it is (its prior) and by how well it
/// fits what the other names may mean (same country, same division, near). A few rounds let sure names settle the unsure ones.
/// </summary>
/// <remarks>
/// Weights are in units of a tenfold population; tuned by hand on the toponyms of the GeoWebNews, LGL and TR-News development rows
/// (acc161_all, 2026-11), all together.
/// </remarks>
internal sealed class PlaceScorer
{
    /// <summary>More bearers of a name than these are never right but for the nearest one, which the prior keeps by context country.</summary>
    private const int MaxCandidates = 40;

    private const int Rounds = 4;
    private const double Sharpness = 2.2;
    private const double CapitalBonus = 1.3;
    private const double SeatBonus = 0.4;
    private const double MainNameBonus = 0.8;
    private const double SectionPenalty = 0.8;
    private const double CountryPrior = 9;
    private const double RegionPrior = 7;
    private const double Admin1Prior = 6.5;
    private const double Admin2Prior = 3.4;
    private const double AirportPrior = 5;
    private const double DesignationBonus = 2.5;
    private const double ContainmentBonus = 8;
    private const double CountryWeight = 2.2;
    private const double DivisionWeight = 1.3;
    private const double NearWeight = 2.2;
    private const double NearKilometres = 100;
    private const double NamesakePenalty = 4;
    private const double DatelineWeight = 1.5;

    private readonly List<Variable> _variables = [];
    private readonly Dictionary<string, double> _claimedCountries = new(StringComparer.Ordinal);

    /// <summary>One name of the article with its possible meanings; several mentions share it.</summary>
    internal sealed class Variable
    {
        /// <summary>The candidates, best prior first.</summary>
        public required PlaceCandidate[] Candidates { get; init; }

        /// <summary>Prior and what the words beside the name say.</summary>
        public required double[] Own { get; init; }

        /// <summary>Own plus context, after the last round.</summary>
        public required double[] Total { get; init; }

        /// <summary>Belief in each candidate, summing to 1.</summary>
        public required double[] Belief { get; init; }

        /// <summary>Unit vectors of the candidates, three numbers each.</summary>
        public required float[] Vectors { get; init; }

        /// <summary>How often the article has the name, damped.</summary>
        public double Weight { get; set; } = 1;

        /// <summary>Whether a container settled it.</summary>
        public bool IsContained { get; set; }

        /// <summary>Index of the best candidate.</summary>
        public int Best { get; set; }
    }

    /// <summary>Counts evidence that the article is about a country: a demonym, a ministry, a person of it.</summary>
    public void AddCountry(string country, double weight) => _claimedCountries[country] = _claimedCountries.GetValueOrDefault(country) + weight;

    /// <summary>Adds a name.</summary>
    /// <param name="candidates">Everything it may mean, at least one.</param>
    /// <param name="designated">What the words beside it say it is.</param>
    /// <param name="container">What stands behind its comma; null where nothing does.</param>
    public Variable Add(List<PlaceCandidate> candidates, PlaceFeature? designated, List<PlaceCandidate>? container)
    {
        var contained = new bool[candidates.Count];
        var anyContained = false;
        if (container is not null)
        {
            for (var i = 0; i < candidates.Count; i++)
            {
                foreach (var outer in container) contained[i] |= ToponymEvidence.Contains(outer, candidates[i]);
                anyContained |= contained[i];
            }
        }

        // "Mexico", "Kuwait", "Luxembourg": the state, not its capital of the same name, unless the words say city.
        string? namesake = null;
        foreach (var candidate in candidates)
            if (candidate.Feature == PlaceFeature.Country) namesake = candidate.Country;
        var scored = new List<(double Score, int Index)>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
            scored.Add((PriorOf(candidates[i]) + Designation(candidates[i], designated) + (contained[i] ? ContainmentBonus : 0)
                - (namesake is not null && candidates[i].Country == namesake && candidates[i].Feature != PlaceFeature.Country && designated is null ? NamesakePenalty : 0), i));
        scored.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Index.CompareTo(b.Index));
        var count = Math.Min(scored.Count, MaxCandidates);
        var variable = new Variable
        {
            Candidates = new PlaceCandidate[count],
            Own = new double[count],
            Total = new double[count],
            Belief = new double[count],
            Vectors = new float[3 * count],
            IsContained = anyContained,
        };
        for (var i = 0; i < count; i++)
        {
            var candidate = candidates[scored[i].Index];
            variable.Candidates[i] = candidate;
            variable.Own[i] = variable.Total[i] = scored[i].Score;
            SetVector(variable.Vectors.AsSpan(3 * i), candidate);
        }

        Believe(variable);
        _variables.Add(variable);
        return variable;
    }

    /// <summary>Runs the rounds and sets the best candidate of each name.</summary>
    public void Settle()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var countries = CountryShares(out var divisions);
            foreach (var variable in _variables)
            {
                for (var i = 0; i < variable.Candidates.Length; i++)
                    variable.Total[i] = variable.Own[i] + Context(variable, i, countries, divisions);
            }

            foreach (var variable in _variables) Believe(variable);
        }
    }

    private double Context(Variable variable, int index, Dictionary<string, double> countries, Dictionary<(string, int), double> divisions)
    {
        var candidate = variable.Candidates[index];
        var score = 0.0;
        if (candidate.Country is { } country)
        {
            // A name does not vote for itself.
            var own = 0.0;
            var ownDivision = 0.0;
            for (var i = 0; i < variable.Candidates.Length; i++)
            {
                if (variable.Candidates[i].Country != country) continue;
                own += variable.Belief[i] * variable.Weight;
                if (variable.Candidates[i].Admin1 == candidate.Admin1) ownDivision += variable.Belief[i] * variable.Weight;
            }

            var total = countries.GetValueOrDefault("") + 1e-9;
            var others = Math.Max(0, countries.GetValueOrDefault(country) - own);
            score += CountryWeight * Math.Min(1, 1.5 * others / Math.Max(total - variable.Weight, 1.5));
            if (candidate.Admin1 != 0)
            {
                var inDivision = Math.Max(0, divisions.GetValueOrDefault((country, candidate.Admin1)) - ownDivision);
                score += DivisionWeight * Math.Min(1, 2 * inDivision / Math.Max(total - variable.Weight, 2));
            }
        }

        return score + (NearWeight * Nearness(variable, index));
    }

    // How close the nearest likely meanings of the other names are, 0 to 1, saturating.
    private double Nearness(Variable variable, int index)
    {
        if (variable.Candidates[index].Feature is PlaceFeature.Country or PlaceFeature.Region) return 0;
        var near = 0.0;
        var (x, y, z) = (variable.Vectors[3 * index], variable.Vectors[(3 * index) + 1], variable.Vectors[(3 * index) + 2]);
        foreach (var other in _variables)
        {
            if (ReferenceEquals(other, variable)) continue;
            var best = 0.0;
            for (var j = 0; j < other.Candidates.Length; j++)
            {
                if (other.Belief[j] < 0.02 || other.Candidates[j].Feature is PlaceFeature.Country or PlaceFeature.Region) continue;
                var dot = (x * other.Vectors[3 * j]) + (y * other.Vectors[(3 * j) + 1]) + (z * other.Vectors[(3 * j) + 2]);
                // Chord to kilometres; good to a percent at the distances that count.
                var kilometres = 6371 * Math.Sqrt(Math.Max(0, 2 - (2 * dot)));
                best = Math.Max(best, other.Belief[j] * Math.Exp(-kilometres / NearKilometres));
            }

            near += best;
        }

        return Math.Min(1, near);
    }

    private Dictionary<string, double> CountryShares(out Dictionary<(string, int), double> divisions)
    {
        var countries = new Dictionary<string, double>(StringComparer.Ordinal);
        divisions = [];
        var total = 0.0;
        foreach (var (country, weight) in _claimedCountries)
        {
            countries[country] = countries.GetValueOrDefault(country) + weight;
            total += weight;
        }

        foreach (var variable in _variables)
        {
            total += variable.Weight;
            for (var i = 0; i < variable.Candidates.Length; i++)
            {
                var candidate = variable.Candidates[i];
                if (candidate.Country is null) continue;
                var vote = variable.Belief[i] * variable.Weight;
                countries[candidate.Country] = countries.GetValueOrDefault(candidate.Country) + vote;
                if (candidate.Admin1 != 0) divisions[(candidate.Country, candidate.Admin1)] = divisions.GetValueOrDefault((candidate.Country, candidate.Admin1)) + vote;
            }
        }

        countries[""] = total;
        return countries;
    }

    /// <summary>Raises the say of a name that opens the article.</summary>
    public static void MarkDateline(Variable variable) => variable.Weight = Math.Max(variable.Weight, DatelineWeight);

    private static double PriorOf(PlaceCandidate candidate)
    {
        var population = Math.Log10(candidate.Population + 50);
        var prior = candidate.Feature switch
        {
            PlaceFeature.Country => CountryPrior,
            PlaceFeature.Region => RegionPrior,
            PlaceFeature.Admin1 => Math.Min(Admin1Prior, population + 0.2),
            PlaceFeature.Admin2 => Math.Min(Admin2Prior, population - 1.5),
            PlaceFeature.Airport => AirportPrior,
            // A capital's former or foreign name has no such weight: "Salisbury" is hardly Harare.
            PlaceFeature.Capital => population + (candidate.IsMainName ? CapitalBonus : 0),
            PlaceFeature.Admin1Seat => population + SeatBonus,
            PlaceFeature.Section => population - SectionPenalty,
            _ => population,
        };
        return prior + (candidate.IsMainName ? MainNameBonus : 0);
    }

    private static double Designation(PlaceCandidate candidate, PlaceFeature? designated) => designated switch
    {
        null => 0,
        PlaceFeature.Admin1 => candidate.Feature is PlaceFeature.Admin1 ? DesignationBonus : candidate.Feature is PlaceFeature.Admin2 or PlaceFeature.Region ? DesignationBonus / 2 : 0,
        PlaceFeature.Admin2 => candidate.Feature is PlaceFeature.Admin2 ? DesignationBonus : candidate.Feature is PlaceFeature.Admin1 or PlaceFeature.Section ? DesignationBonus / 2 : 0,
        PlaceFeature.Airport => candidate.Feature is PlaceFeature.Airport ? DesignationBonus : 0,
        PlaceFeature.Capital => candidate.Feature is PlaceFeature.Capital or PlaceFeature.Admin1Seat ? DesignationBonus : 0,
        _ => candidate.Feature is PlaceFeature.Admin1 or PlaceFeature.Admin2 or PlaceFeature.Country or PlaceFeature.Region ? 0 : DesignationBonus,
    };

    private static void Believe(Variable variable)
    {
        var best = 0;
        for (var i = 1; i < variable.Total.Length; i++)
            if (variable.Total[i] > variable.Total[best]) best = i;
        variable.Best = best;
        var sum = 0.0;
        for (var i = 0; i < variable.Total.Length; i++) sum += variable.Belief[i] = Math.Exp(Sharpness * (variable.Total[i] - variable.Total[best]));
        for (var i = 0; i < variable.Total.Length; i++) variable.Belief[i] /= sum;
    }

    private static void SetVector(Span<float> vector, PlaceCandidate candidate)
    {
        var (sinLatitude, cosLatitude) = Math.SinCos(candidate.Latitude * Math.PI / 180);
        var (sinLongitude, cosLongitude) = Math.SinCos(candidate.Longitude * Math.PI / 180);
        vector[0] = (float)(cosLatitude * cosLongitude);
        vector[1] = (float)(cosLatitude * sinLongitude);
        vector[2] = (float)sinLatitude;
    }
}
