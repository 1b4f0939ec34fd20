# Make the installer for Windows: dist\off-the-wire-VERSION-windows-x64.exe. Needs Python 3.11 or later and Inno Setup 6.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true
Set-Location "$PSScriptRoot\..\.."

$version = (Select-String -Path ticker\__init__.py -Pattern '__version__ = "(.+)"').Matches[0].Groups[1].Value
New-Item -ItemType Directory -Force dist | Out-Null
$tools = "build\bundle-tools"
if (-not (Test-Path $tools)) { python -m venv $tools }
& "$tools\Scripts\python" -m pip install --quiet --require-hashes -r packaging\requirements-bundle.txt
& "$tools\Scripts\python" packaging\translations.py release
& "$tools\Scripts\python" packaging\icons.py build\icons
& "$tools\Scripts\pyinstaller" --noconfirm --log-level WARN --distpath build\bundle --workpath build\pyinstaller `
    packaging\bundle\off-the-wire.spec
Get-ChildItem build\bundle -Recurse -Filter *.ts | Remove-Item

$iscc = (Get-Command iscc -ErrorAction SilentlyContinue).Source
if (-not $iscc) { $iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" }
& $iscc /Q "/DVersion=$version" packaging\windows\off-the-wire.iss
Get-ChildItem dist
