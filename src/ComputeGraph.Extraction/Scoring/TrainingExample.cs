namespace ComputeGraph.Extraction.Scoring;

/// <summary>Something that was scored, and whether it was right.</summary>
/// <param name="Class">The class it was scored for.</param>
/// <param name="Features">Its features.</param>
/// <param name="Label">Whether the gold answers hold it.</param>
/// <param name="Group">The document, so that whole documents are held out together.</param>
public sealed record TrainingExample(string Class, IReadOnlyList<string> Features, bool Label, string Group);
