#!/usr/bin/env bash
# house.sh [FOLDER]: how the source of this checkout, or of another one (git worktree add FOLDER COMMIT), is built, as figures.
# tools/Casus.House counts over the syntax (--methods and --words name what it counted); the compiler's own measure of
# complexity, CA1502, is asked for in a build of the program. Takes a minute.
set -eu
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=$(cd "${1:-$root}" && pwd -P)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet build "$root/tools/Casus.House" -c Release -v quiet -clp:'ErrorsOnly;NoSummary' </dev/null >&2
dotnet "$root/artifacts/bin/Casus.House/release/Casus.House.dll" "$folder"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'CA1502: 20' >"$work/CodeMetricsConfig.txt"
printf 'is_global = true\nglobal_level = 200\ndotnet_diagnostic.CA1502.severity = warning\n' >"$work/measured.globalconfig"
cat >"$work/measured.targets" <<XML
<Project><ItemGroup>
  <AdditionalFiles Include="$work/CodeMetricsConfig.txt" />
  <EditorConfigFiles Include="$work/measured.globalconfig" />
</ItemGroup></Project>
XML
dotnet build "$folder/src/Casus.App" -c Release --no-incremental -p:TreatWarningsAsErrors=false \
  -p:CustomAfterMicrosoftCommonTargets="$work/measured.targets" -p:ArtifactsPath="$work/built" </dev/null >"$work/log" ||
  { tail "$work/log" >&2; exit 1; }
printf '%-46s%s\n' 'methods over a complexity of 20, CA1502' \
  "$(sed -nE "s/.*warning CA1502: '(.*)' has a cyclomatic.*/\1/p" "$work/log" | sort -u | wc -l)"
