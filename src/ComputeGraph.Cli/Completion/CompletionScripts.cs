namespace ComputeGraph.Cli.Completion;

/// <summary>
/// Scripts that make a shell ask the program itself what may come next, with System.CommandLine's <c>[suggest:POSITION]</c> directive.
/// The program's own name is cut off the line before, for it is no part of what is parsed.
/// </summary>
internal static class CompletionScripts
{
    public static IReadOnlyDictionary<string, string> ByShell { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] =
            """
            # computegraph completion bash >> ~/.bashrc
            _computegraph() {
                local name=${COMP_WORDS[0]}
                local line=${COMP_LINE#"$name"}
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$("$name" "[suggest:$((COMP_POINT - ${#name}))]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _computegraph computegraph

            """,
        ["zsh"] =
            """
            # computegraph completion zsh > "${fpath[1]}/_computegraph"
            #compdef computegraph
            _computegraph() {
                local name=${words[1]}
                local line="${BUFFER#"$name"}"
                local -a found
                found=("${(@f)$("$name" "[suggest:$((CURSOR - ${#name}))]" "$line" 2>/dev/null)}")
                [[ -n "$found" ]] && compadd -- $found || _files
            }
            compdef _computegraph computegraph

            """,
        ["fish"] =
            """
            # computegraph completion fish > ~/.config/fish/completions/computegraph.fish
            function __computegraph_complete
                set -l line (commandline -cp)
                set -l rest (string replace -r '^\S+' '' -- "$line")
                computegraph "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null
            end
            complete -c computegraph -a '(__computegraph_complete)'

            """,
        ["pwsh"] =
            """
            # computegraph completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName computegraph -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $name = $commandAst.CommandElements[0].Extent.Text
                $rest = $commandAst.Extent.Text.Substring($name.Length).PadRight($cursorPosition - $name.Length)
                & $name "[suggest:$($cursorPosition - $name.Length)]" $rest 2>$null |
                    Where-Object { $_ -like "$wordToComplete*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };
}
