namespace Casus.LexiconCompiler;

/// <summary>
/// The label point of a division, from its cities: the centre of gravity of their convex hull, which follows the division's shape, where a
/// population-weighted mean would sit in the biggest city (California: 35.4 north by population, 37.2 by hull, 37.25 in GeoNames).
/// </summary>
internal static class CityHull
{
    /// <summary>The centre of the points, as latitude and longitude in degrees.</summary>
    public static (double Latitude, double Longitude) CentreOf(List<(double Latitude, double Longitude)> points)
    {
        // Alaska and Chukotka reach over the date line: shift the western half by a full turn.
        var (least, most) = (points.Min(p => p.Longitude), points.Max(p => p.Longitude));
        var turned = most - least > 180;
        var sorted = points.Select(p => (X: turned && p.Longitude < 0 ? p.Longitude + 360 : p.Longitude, Y: p.Latitude)).Distinct().Order().ToList();
        var (x, y) = sorted.Count < 3 ? (sorted.Average(p => p.X), sorted.Average(p => p.Y)) : Centroid(Hull(sorted));
        return (Math.Clamp(y, -90, 90), x > 180 ? x - 360 : x);
    }

    // Andrew's monotone chain over points sorted by X, then Y.
    private static List<(double X, double Y)> Hull(List<(double X, double Y)> points)
    {
        var hull = new List<(double X, double Y)>();
        for (var pass = 0; pass < 2; pass++)
        {
            var floor = hull.Count;
            for (var i = 0; i < points.Count; i++)
            {
                var p = pass == 0 ? points[i] : points[^(i + 1)];
                while (hull.Count >= floor + 2 && Cross(hull[^2], hull[^1], p) <= 0) hull.RemoveAt(hull.Count - 1);
                hull.Add(p);
            }

            hull.RemoveAt(hull.Count - 1);
        }

        return hull;
    }

    private static double Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private static (double X, double Y) Centroid(List<(double X, double Y)> hull)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < hull.Count; i++)
        {
            var (a, b) = (hull[i], hull[(i + 1) % hull.Count]);
            var cross = (a.X * b.Y) - (b.X * a.Y);
            area += cross;
            x += (a.X + b.X) * cross;
            y += (a.Y + b.Y) * cross;
        }

        return Math.Abs(area) < 1e-6 ? (hull.Average(p => p.X), hull.Average(p => p.Y)) : (x / (3 * area), y / (3 * area));
    }
}
