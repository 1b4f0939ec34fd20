; The installer for Windows, from the folder that PyInstaller has made: called by build.ps1, with the version.
; It needs no rights beyond the user's own, and touches none of the user's feeds and settings, coming or going.

#ifndef Version
  #error Say which version it is: iscc /DVersion=1.2.3
#endif

[Setup]
AppId={{6E0B6C1A-5D0E-4C39-9F0B-2A7D1B1F4E55}
AppName=Off the Wire
AppVersion={#Version}
AppPublisher=The Off the Wire developers
AppPublisherURL=https://github.com/off-the-wire/off-the-wire
AppSupportURL=https://github.com/off-the-wire/off-the-wire/issues
DefaultDirName={autopf}\Off the Wire
DefaultGroupName=Off the Wire
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=off-the-wire-{#Version}-windows-x64
SetupIconFile=build\icons\off-the-wire.ico
UninstallDisplayIcon={app}\off-the-wire.exe
LicenseFile=LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

; Chinese is not among the translations that come with Inno Setup
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[Files]
Source: "build\bundle\off-the-wire\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

; what an older version had and this one has not
[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Off the Wire"; Filename: "{app}\off-the-wire.exe"

; Offered for feeds and lists, and not forced on what opens them now
[Registry]
Root: HKA; Subkey: "Software\Classes\OffTheWire.List"; ValueType: string; ValueData: "List of feeds"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\OffTheWire.List\DefaultIcon"; ValueType: string; ValueData: "{app}\off-the-wire.exe,0"
Root: HKA; Subkey: "Software\Classes\OffTheWire.List\shell\open\command"; ValueType: string; ValueData: """{app}\off-the-wire.exe"" --open ""%1"""
Root: HKA; Subkey: "Software\Classes\OffTheWire.Feed"; ValueType: string; ValueData: "URL:Feed"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\OffTheWire.Feed"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\OffTheWire.Feed\DefaultIcon"; ValueType: string; ValueData: "{app}\off-the-wire.exe,0"
Root: HKA; Subkey: "Software\Classes\OffTheWire.Feed\shell\open\command"; ValueType: string; ValueData: """{app}\off-the-wire.exe"" --open ""%1"""
Root: HKA; Subkey: "Software\Classes\.opml\OpenWithProgids"; ValueType: string; ValueName: "OffTheWire.List"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.rss\OpenWithProgids"; ValueType: string; ValueName: "OffTheWire.List"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.atom\OpenWithProgids"; ValueType: string; ValueName: "OffTheWire.List"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\OffTheWire\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Off the Wire"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\OffTheWire\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "The headlines of your feeds along the edge of the screen"
Root: HKA; Subkey: "Software\OffTheWire\Capabilities\FileAssociations"; ValueType: string; ValueName: ".opml"; ValueData: "OffTheWire.List"
Root: HKA; Subkey: "Software\OffTheWire\Capabilities\UrlAssociations"; ValueType: string; ValueName: "feed"; ValueData: "OffTheWire.Feed"
Root: HKA; Subkey: "Software\OffTheWire"; Flags: uninsdeletekeyifempty
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Off the Wire"; ValueData: "Software\OffTheWire\Capabilities"; Flags: uninsdeletevalue
; what the program itself writes there when the user wants it started at login
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "off-the-wire"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\off-the-wire.exe"; Description: "{cm:LaunchProgram,Off the Wire}"; Flags: nowait postinstall skipifsilent

; a bar that runs would keep its files from being removed
[UninstallRun]
Filename: "{app}\off-the-wire.exe"; Parameters: "--tell quit"; RunOnceId: "Quit"; Flags: skipifdoesntexist
