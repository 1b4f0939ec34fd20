# Make the installer for Windows, and the portable archive, in dist\. Needs Python 3.11 or later and NSIS 3.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location "$PSScriptRoot\..\.."

$version = (Select-String -Path ticker\__init__.py -Pattern '__version__ = "(.+)"').Matches[0].Groups[1].Value
New-Item -ItemType Directory -Force dist | Out-Null
$tools = "build\bundle-tools"
$folder = "$PWD\build\windows\off-the-wire"
if (-not (Test-Path $tools)) { python -m venv $tools }
& "$tools\Scripts\python" -m pip install --quiet --require-hashes -r packaging\requirements-bundle.txt
& "$tools\Scripts\python" packaging\translations.py release
& "$tools\Scripts\python" packaging\icons.py build\icons
& "$tools\Scripts\pyinstaller" --noconfirm --log-level WARN --distpath build\windows --workpath build\windows\pyinstaller `
    packaging\bundle\off-the-wire.spec
Get-ChildItem $folder -Recurse -Filter *.ts | Remove-Item

$makensis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
if (-not $makensis) { $makensis = "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
& $makensis /V2 "/DVERSION=$version" "/DFOLDER=$folder" "/DICON=$PWD\build\icons\off-the-wire.ico" `
    "/DOUT=$PWD\dist\off-the-wire-$version-windows-x64.exe" packaging\windows\off-the-wire.nsi

$root = "build\windows\portable\Off the Wire"
Remove-Item -Recurse -Force build\windows\portable -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$root\profile" | Out-Null
Copy-Item -Recurse "$folder\*" $root
Copy-Item packaging\windows\portable.txt "$root\profile\README.txt"
Compress-Archive -Force $root "dist\off-the-wire-$version-windows-x64-portable.zip"
Get-ChildItem dist
