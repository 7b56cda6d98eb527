; The set-up of CoChair for one person on Windows 10 and 11. It asks for no administrator.
; Made by build_installer.py, which gives VERSION, PROGRAM, OUT and ICON.
; For many laptops at once: cochair-setup.exe /S   (and /D=C:\a\folder, as the last words)
; Exit status: 0 done, 1 stopped by a person, 2 CoChair is open, 3 a file could not be written.
; The new program is written beside the old one, and they change places when all of it is there. Whatever stops it,
; the CoChair that was here is as it was; after a power cut in that instant, running the set-up again puts it right.
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "CoChair"
!define KEEP "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define KIND "CoChair.copy"
!define NEW "$INSTDIR\CoChair set-up, new"
!define OLD "$INSTDIR\CoChair set-up, old"
!define GONE "$INSTDIR\CoChair set-up, gone"

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

!define IN_USE "Something of CoChair is in use. Please close other programs, then try again. Nothing is changed."

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

!macro FOR_EACH DO ; thing that the set-up writes
  !insertmacro ${DO} "cochair.exe"
  !insertmacro ${DO} "cochair-command.exe"
  !insertmacro ${DO} "_internal"
  !insertmacro ${DO} "licences"
  !insertmacro ${DO} "uninstall.exe"
!macroend

!macro MOVE NAME FROM TO
  ${If} ${FileExists} "${FROM}\${NAME}"
    Rename "${FROM}\${NAME}" "${TO}\${NAME}"
  ${EndIf}
!macroend

!macro TAKE_OUT NAME
  !insertmacro MOVE "${NAME}" "$INSTDIR" "${OLD}"
!macroend

!macro PUT_IN NAME
  !insertmacro MOVE "${NAME}" "${NEW}" "$INSTDIR"
!macroend

!macro PUT_BACK NAME
  ${If} ${FileExists} "${OLD}\${NAME}"
    ${IfNot} ${FileExists} "${NEW}\${NAME}" ; then it is the new one that is in its place
      !insertmacro MOVE "${NAME}" "$INSTDIR" "${NEW}"
    ${EndIf}
    !insertmacro MOVE "${NAME}" "${OLD}" "$INSTDIR"
  ${EndIf}
!macroend

!macro STOP_WHILE_OPEN NAME
  ; A program that is open can not be written to. Nothing has been touched when this says so.
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${NAME}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${IfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "CoChair is open. Please close it, then press Retry.$\r$\n$\r$\nYour meetings stay as they are." /SD IDCANCEL IDRETRY`
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

Function TidyUp
  RMDir /r "${NEW}"
  RMDir /r "${GONE}"
FunctionEnd

Function PutBack
  ${If} ${FileExists} "${OLD}\*.*"
    CreateDirectory "${NEW}"
    !insertmacro FOR_EACH PUT_BACK
    RMDir "${OLD}"
  ${EndIf}
  Call TidyUp
FunctionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  Call PutBack
  RMDir "$INSTDIR" ; when nothing was here before
FunctionEnd

Section "CoChair"
  !insertmacro STOP_WHILE_OPEN "cochair.exe"
  !insertmacro STOP_WHILE_OPEN "cochair-command.exe"
  SetErrorLevel 3
  Call PutBack ; what an earlier set-up left half done
  ${If} ${FileExists} "${OLD}\*.*"
    Abort "${IN_USE}"
  ${EndIf}
  ClearErrors
  SetOutPath "${NEW}"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "${NEW}\uninstall.exe"
  SetOutPath "$INSTDIR" ; a folder that is in use can not be moved
  CreateDirectory "${OLD}"
  ${If} ${Errors}
    Abort "Not everything could be written. Is there room on this computer? Nothing is changed."
  ${EndIf}
  !insertmacro FOR_EACH TAKE_OUT
  !insertmacro FOR_EACH PUT_IN
  ${If} ${Errors}
    Call PutBack
    Abort "${IN_USE}"
  ${EndIf}
  Rename "${OLD}" "${GONE}"
  Call TidyUp
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
  SetErrorLevel 0
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_OPEN "cochair.exe"
  !insertmacro STOP_WHILE_OPEN "cochair-command.exe"
  ; Only what the set-up wrote goes, by name. Meetings are in $LOCALAPPDATA\CoChair, or in "CoChair data" beside the
  ; program, and neither is touched.
  RMDir /r "${NEW}"
  RMDir /r "${OLD}"
  RMDir /r "${GONE}"
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
