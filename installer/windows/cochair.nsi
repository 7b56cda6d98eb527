; The set-up of CoChair for one person on Windows 10 and 11. It asks for no administrator.
; Made by build_installer.py, which gives VERSION, PROGRAM, OUT and ICON.
; For many laptops at once: cochair-setup.exe /S   (and /D=C:\a\folder, as the last words)
; Exit status: 0 done, 1 stopped by a person, 2 CoChair is open, or a file could not be written.
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "CoChair"
!define KEEP "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define KIND "CoChair.copy"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEEP}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} set-up"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "Stop here? Nothing is changed yet."
!define MUI_WELCOMEPAGE_TITLE "CoChair comes onto this computer"
!define MUI_WELCOMEPAGE_TEXT "CoChair helps two co-chairs to run a fair meeting.$\r$\n$\r$\nIt needs no internet and no special rights.$\r$\n$\r$\nIf CoChair is here already, your meetings stay as they are.$\r$\n$\r$\nPress Install."
!define MUI_FINISHPAGE_TITLE "CoChair is here"
!define MUI_FINISHPAGE_TEXT "You find CoChair in the Start menu.$\r$\n$\r$\nPress Finish."
!define MUI_FINISHPAGE_RUN "$INSTDIR\cochair.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open CoChair now"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "CoChair goes from this computer. Your meetings stay: they are in a folder of their own."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro STOP_WHILE_OPEN
  ; A program that is open can not be written to. Nothing has been touched when this says so.
  ${If} ${FileExists} "$INSTDIR\cochair.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\cochair.exe" a
    ${If} ${Errors}
      SetErrorLevel 2
      MessageBox MB_OK|MB_ICONINFORMATION "CoChair is open. Please close it, then try again." /SD IDOK
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "CoChair"
  !insertmacro STOP_WHILE_OPEN
  RMDir /r "$INSTDIR\_internal" ; of an older CoChair; two sets of libraries do not fit together
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${PROGRAM}/*.*"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "Not everything could be written. Is there room on this computer?"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\cochair.exe" "" "$INSTDIR\cochair.exe" 0 SW_SHOWNORMAL "" "Run a fair meeting together"

  WriteRegStr HKCU "Software\Classes\.cochair" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "CoChair copy"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\cochair.exe,0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\cochair.exe" "%1"'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${KEEP}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEEP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEEP}" "DisplayIcon" "$INSTDIR\cochair.exe"
  WriteRegStr HKCU "${KEEP}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${KEEP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEEP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEEP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEEP}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${KEEP}" "NoModify" 1
  WriteRegDWORD HKCU "${KEEP}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_OPEN
  ; Only what the set-up wrote goes, by name. Meetings are in $LOCALAPPDATA\CoChair, or in "CoChair data" beside the
  ; program, and neither is touched.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\cochair.exe"
  Delete "$INSTDIR\cochair-command.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.cochair" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.cochair"
  ${EndIf}
  DeleteRegKey HKCU "${KEEP}"
SectionEnd
