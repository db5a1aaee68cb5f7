#!/usr/bin/env bash
# Packs the tool and the libraries, installs the tool from its package into an empty folder and runs it there;
# compiles README's lines against the library packages and runs them. Nothing but the packages and the SDK is used.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet pack -c Release -o "$work/packages" -v quiet
ls "$work/packages"

# The packages of others come from where the build has put them; ours must come from the folder just packed.
others=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
cat > "$work/nuget.config" <<XML
<configuration>
  <packageSources><clear /><add key="packed" value="$work/packages" /></packageSources>
  <fallbackPackageFolders><clear /><add key="others" value="$others" /></fallbackPackageFolders>
</configuration>
XML
export NUGET_PACKAGES=$work/cache
cd "$work"
dotnet tool install exomine --tool-path "$work/tool" --add-source "$work/packages" --configfile "$work/nuget.config"

mkdir "$work/empty" && cd "$work/empty"
cp "$root/corpus/papers/P01-aged-bmsc-mir31a.pdf" paper.pdf
"$work/tool/exomine" run paper.pdf -o out --format parquet
"$work/tool/exomine" verify out
dotnet "$root/src/ExoMine.Cli/bin/Debug/net10.0/exomine.dll" run paper.pdf -o built --quiet
cmp out/paper.json built/paper.json
cmp out/findings.tsv built/findings.tsv
[ "$(wc -l < out/findings.tsv)" -gt 5 ]

mkdir "$work/library" && cd "$work/library"
cp "$root/corpus/papers/P01-aged-bmsc-mir31a.pdf" paper.pdf
version=$(ls "$work/packages" | sed -n 's/^ExoMine\.Core\.\(.*\)\.nupkg$/\1/p')
cat > library.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
  <ItemGroup><PackageReference Include="ExoMine.Models" Version="$version" /><PackageReference Include="ExoMine.Pdf" Version="$version" /></ItemGroup>
</Project>
XML
{
    echo 'using ExoMine; using ExoMine.Models; using ExoMine.Pdf;'
    awk '/^```csharp$/ { shown = 1; next } /^```$/ { shown = 0 } shown' "$root/README.md"
} > Program.cs
dotnet run > said.txt
head -3 said.txt
[ "$(wc -l < said.txt)" -eq "$(($(wc -l < ../empty/out/findings.tsv) - 1))" ]
echo "pack: the installed tool and the library packages read a paper as the build does"
