using System.Text;
using System.Text.Json;
using ComputeGraph.Core.Errors;
using ComputeGraph.Evaluation.Scoring;

namespace ComputeGraph.Evaluation.Answers;

/// <summary>
/// Reads answer files as the reference scorer does: a gold file must be right, a prediction that is missing or broken counts as empty.
/// </summary>
internal static class AnswerReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ComputeGraphException"><see cref="ErrorCode.BadExtractionFile"/>: the file cannot be read or is no gold answer.</exception>
    public static AnswerFile Gold(string path)
    {
        try
        {
            return Read(path, gold: true);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            throw new ComputeGraphException(
                ErrorCode.BadExtractionFile,
                $"'{path}' is no gold answer: {fault.Message} Correct it, or take it out of the folder.",
                fault)
            { Place = path };
        }
    }

    /// <summary>The prediction, or an empty one with the reason why.</summary>
    public static (AnswerFile Answer, PredictionFault? Fault) Predicted(string path)
    {
        if (!File.Exists(path))
            return (AnswerFile.Empty, new PredictionFault(path, "There is no such file; it counts as empty."));
        try
        {
            return (Read(path, gold: false), null);
        }
        catch (Exception fault) when (IsOfTheFile(fault))
        {
            return (AnswerFile.Empty, new PredictionFault(path, $"{fault.Message} It counts as empty."));
        }
    }

    private static AnswerFile Read(string path, bool gold)
    {
        using var json = JsonDocument.Parse(StrictUtf8.GetString(WithoutMark(File.ReadAllBytes(path))));
        return new AnswerRows(gold).Of(json.RootElement);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    // InvalidOperationException: half a surrogate pair in an escaped string, which no UTF-16 text can hold.
    private static bool IsOfTheFile(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or DecoderFallbackException or JsonException or FormatException or InvalidOperationException;
}
