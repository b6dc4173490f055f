namespace Casus.Tests;

/// <summary>The engine with all its knowledge, loaded once for all tests.</summary>
internal static class LoadedPipeline
{
    private static readonly Lazy<CodingPipeline> Shared = new(() => CodingPipeline.Load(new CodingPipelineOptions { DataDirectory = RepositoryFiles.Data, ModelDirectory = RepositoryFiles.Models }));

    /// <summary>The pipeline.</summary>
    public static CodingPipeline Value => Shared.Value;
}
