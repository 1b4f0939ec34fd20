; The installer for Windows, of the folder that PyInstaller has made: called by build.sh and build.ps1 with
; VERSION, FOLDER (that of the program), ICON and OUT (the installer).
; It needs no rights beyond the user's own, and touches none of the user's feeds and settings, coming or going.

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include StrFunc.nsh
!include WinVer.nsh
${Using:StrFunc} UnStrStr

!define EXE "off-the-wire.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\OffTheWire"
!define CLASSES "Software\Classes"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define RUN_APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define RUN_NAME "off-the-wire" ; what the program itself writes there, when the user wants it started at login

Name "Off the Wire"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Off the Wire"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Off the Wire"
VIAddVersionKey "FileDescription" "Off the Wire Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The authors of Off the Wire. MIT licence."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"

LangString TOO_OLD ${LANG_ENGLISH} "Off the Wire needs Windows 10 (version 1809) or later."
LangString TOO_OLD ${LANG_ARABIC} "يتطلب Off the Wire نظام Windows 10 (الإصدار 1809) أو أحدث."
LangString TOO_OLD ${LANG_FRENCH} "Off the Wire nécessite Windows 10 (version 1809) ou ultérieur."
LangString TOO_OLD ${LANG_GERMAN} "Off the Wire benötigt Windows 10 (Version 1809) oder neuer."
LangString TOO_OLD ${LANG_JAPANESE} "Off the Wire には Windows 10 (バージョン 1809) 以降が必要です。"
LangString TOO_OLD ${LANG_PORTUGUESEBR} "O Off the Wire requer o Windows 10 (versão 1809) ou posterior."
LangString TOO_OLD ${LANG_RUSSIAN} "Для Off the Wire нужна Windows 10 (версия 1809) или новее."
LangString TOO_OLD ${LANG_SIMPCHINESE} "Off the Wire 需要 Windows 10（版本 1809）或更高版本。"
LangString TOO_OLD ${LANG_SPANISH} "Off the Wire necesita Windows 10 (versión 1809) o posterior."

LangString IN_USE ${LANG_ENGLISH} "Off the Wire is still running. Quit it, then try again."
LangString IN_USE ${LANG_ARABIC} "لا يزال Off the Wire قيد التشغيل. أنهِه ثم أعد المحاولة."
LangString IN_USE ${LANG_FRENCH} "Off the Wire est toujours en cours d’exécution. Quittez-le, puis réessayez."
LangString IN_USE ${LANG_GERMAN} "Off the Wire läuft noch. Beenden Sie es und versuchen Sie es dann erneut."
LangString IN_USE ${LANG_JAPANESE} "Off the Wire がまだ実行中です。終了してからやり直してください。"
LangString IN_USE ${LANG_PORTUGUESEBR} "O Off the Wire ainda está em execução. Encerre-o e tente novamente."
LangString IN_USE ${LANG_RUSSIAN} "Off the Wire ещё работает. Завершите его и повторите попытку."
LangString IN_USE ${LANG_SIMPCHINESE} "Off the Wire 仍在运行。请退出后重试。"
LangString IN_USE ${LANG_SPANISH} "Off the Wire sigue en ejecución. Ciérrelo e inténtelo de nuevo."

LangString FEED_LIST ${LANG_ENGLISH} "Feed list"
LangString FEED_LIST ${LANG_ARABIC} "قائمة خلاصات"
LangString FEED_LIST ${LANG_FRENCH} "Liste de flux"
LangString FEED_LIST ${LANG_GERMAN} "Feed-Liste"
LangString FEED_LIST ${LANG_JAPANESE} "フィード一覧"
LangString FEED_LIST ${LANG_PORTUGUESEBR} "Lista de feeds"
LangString FEED_LIST ${LANG_RUSSIAN} "Список лент"
LangString FEED_LIST ${LANG_SIMPCHINESE} "订阅源列表"
LangString FEED_LIST ${LANG_SPANISH} "Lista de fuentes"

Var WasRunning

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; End the program, so that its files can be replaced. A file that cannot be opened for writing is one that runs.
!macro EndProgram
  StrCpy $WasRunning 0
  ${ForEach} $R0 1 40 + 1
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${EXE}"
      ${ExitFor}
    ${EndIf}
    FileOpen $R1 "$INSTDIR\${EXE}" a
    ${IfNot} ${Errors}
      FileClose $R1
      ${ExitFor}
    ${EndIf}
    ${If} $R0 == 1
      StrCpy $WasRunning 1
      nsExec::Exec /TIMEOUT=30000 '"$INSTDIR\${EXE}" --tell quit'
      Pop $R2
    ${ElseIf} $R0 == 12 ; another profile's bar: ask its windows to close
      nsExec::Exec /TIMEOUT=10000 'taskkill /IM ${EXE}'
      Pop $R2
    ${ElseIf} $R0 == 40
      MessageBox MB_ICONSTOP "$(IN_USE)" /SD IDOK
      SetErrorLevel 2
      Abort "$(IN_USE)"
    ${EndIf}
    Sleep 500
  ${Next}
!macroend

Section
  !insertmacro EndProgram
  RMDir /r "$INSTDIR\_internal" ; what an older version had and this one has not
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Off the Wire.lnk" "$INSTDIR\${EXE}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Off the Wire"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The authors of Off the Wire"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://github.com/off-the-wire/off-the-wire"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"

  ; Offered for feeds and lists; taken at once only where nothing else opens them.
  WriteRegStr HKCU "${CLASSES}\OffTheWire.List" "" "$(FEED_LIST)"
  WriteRegStr HKCU "${CLASSES}\OffTheWire.List\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${CLASSES}\OffTheWire.List\shell\open\command" "" '"$INSTDIR\${EXE}" --open "%1"'
  WriteRegStr HKCU "${CLASSES}\OffTheWire.Feed" "" "URL:Feed"
  WriteRegStr HKCU "${CLASSES}\OffTheWire.Feed" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\OffTheWire.Feed\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${CLASSES}\OffTheWire.Feed\shell\open\command" "" '"$INSTDIR\${EXE}" --open "%1"'
  !macro Offer EXTENSION
    WriteRegStr HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "OffTheWire.List" ""
    WriteRegStr HKCU "Software\OffTheWire\Capabilities\FileAssociations" ".${EXTENSION}" "OffTheWire.List"
  !macroend
  !insertmacro Offer opml
  !insertmacro Offer rss
  !insertmacro Offer atom
  ReadRegStr $0 HKCR ".opml" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\.opml" "" "OffTheWire.List"
  ${EndIf}
  ReadRegStr $0 HKCR "feed\shell\open\command" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\feed" "" "URL:Feed"
    WriteRegStr HKCU "${CLASSES}\feed" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\feed\shell\open\command" "" '"$INSTDIR\${EXE}" --open "%1"'
  ${EndIf}
  WriteRegStr HKCU "Software\OffTheWire\Capabilities" "ApplicationName" "Off the Wire"
  WriteRegStr HKCU "Software\OffTheWire\Capabilities" "ApplicationDescription" "The headlines of your feeds along the edge of the screen"
  WriteRegStr HKCU "Software\OffTheWire\Capabilities\UrlAssociations" "feed" "OffTheWire.Feed"
  WriteRegStr HKCU "Software\RegisteredApplications" "Off the Wire" "Software\OffTheWire\Capabilities"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED

  ${If} ${Silent}
  ${AndIf} $WasRunning == 1
    Exec '"$INSTDIR\${EXE}"'
  ${EndIf}
SectionEnd

Section Uninstall
  !insertmacro EndProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\off-the-wire-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Off the Wire.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\OffTheWire.List"
  DeleteRegKey HKCU "${CLASSES}\OffTheWire.Feed"
  ReadRegStr $0 HKCU "${CLASSES}\.opml" ""
  ${If} $0 == "OffTheWire.List"
    DeleteRegValue HKCU "${CLASSES}\.opml" ""
  ${EndIf}
  !macro Withdraw EXTENSION
    DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "OffTheWire.List"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}"
  !macroend
  !insertmacro Withdraw opml
  !insertmacro Withdraw rss
  !insertmacro Withdraw atom
  ReadRegStr $0 HKCU "${CLASSES}\feed\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\${EXE}" --open "%1"'
    DeleteRegKey HKCU "${CLASSES}\feed"
  ${EndIf}
  DeleteRegKey HKCU "Software\OffTheWire\Capabilities"
  DeleteRegKey /ifempty HKCU "Software\OffTheWire"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Off the Wire"
  DeleteRegKey /ifempty HKCU "Software\RegisteredApplications"
  ReadRegStr $0 HKCU "${RUN}" "${RUN_NAME}"
  ${UnStrStr} $1 $0 "$INSTDIR\${EXE}" ; another copy of the program may have written it
  ${If} $1 != ""
    DeleteRegValue HKCU "${RUN}" "${RUN_NAME}"
    DeleteRegValue HKCU "${RUN_APPROVED}" "${RUN_NAME}"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
