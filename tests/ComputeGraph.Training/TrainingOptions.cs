namespace ComputeGraph.Training;

/// <summary>The command line of the trainer.</summary>
/// <param name="Folders">Folders of labelled documents.</param>
/// <param name="Output">Where the weights go; <see langword="null"/>: nowhere.</param>
/// <param name="Folds">Into how many parts the documents are divided for cross-validation; 0: none.</param>
/// <param name="Predictions">Where the held-out predictions go, as extraction files.</param>
internal sealed record TrainingOptions(IReadOnlyList<string> Folders, string? Output, int Folds, string? Predictions)
{
    public static TrainingOptions Parse(string[] args)
    {
        var folders = new List<string>();
        string? output = null, predictions = null;
        var folds = 0;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--output":
                    output = args[++i];
                    break;
                case "--predictions":
                    predictions = args[++i];
                    break;
                case "--folds":
                    folds = int.Parse(args[++i]);
                    break;
                default:
                    folders.Add(args[i]);
                    break;
            }
        }

        return new TrainingOptions(folders, output, folds, predictions);
    }
}
