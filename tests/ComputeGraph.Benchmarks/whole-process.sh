#!/usr/bin/env bash
# Whole processes, as a user runs them: start-up, ingest of generated reports, the same again unchanged, one question.
# usage: whole-process.sh [REPORTS]   (default 500 reports of about 10 KB)
set -euo pipefail
cd "$(dirname "$0")/../.."
reports=${1:-500}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -v quiet src/ComputeGraph.Cli >/dev/null
dotnet build -c Release -v quiet tests/ComputeGraph.Generator >/dev/null
dotnet run -c Release --no-build --project tests/ComputeGraph.Generator -- --output "$work/reports" --documents "$reports" --seed 1 >/dev/null
program=src/ComputeGraph.Cli/bin/Release/net10.0/computegraph.dll
TIMEFORMAT='%R s wall, %U s user, %S s system'
measure() { printf '%-34s' "$1"; shift; { time "$@" >/dev/null 2>&1; } 2>&1; }
printf '%s reports, %s MB\n' "$reports" "$(du -sm "$work/reports" | cut -f1)"
measure "start-up (--version)" dotnet "$program" --version
measure "ingest" dotnet "$program" ingest "$work/reports" --store "$work/store.db"
measure "ingest again, unchanged" dotnet "$program" ingest "$work/reports" --store "$work/store.db"
measure "suppliers NVIDIA" dotnet "$program" suppliers NVIDIA --store "$work/store.db"
printf 'store: %s MB\n' "$(du -sm "$work/store.db" | cut -f1)"
