@echo off
rem Starts the cordon command from a checkout on Windows: finds a JDK, builds what is not built, prepares a fast
rem start, runs. Nothing but the answer goes to standard output. The same as the shell script "cordon" beside it.
rem
rem   CORDON_JAVA_HOME   use this JDK instead of the newest one found
rem   CORDON_JAVA_OPTS   further options for the JVM
rem   CORDON_NO_BUILD    if set, run what was built before, whatever has changed since
rem
rem Differs from the shell script: cmd cannot tell whether a terminal reads, so there is no colour and no progress bar;
rem Windows hands Java its arguments in the system's code page, so names in other scripts are best given by --in FILE;
rem a lock left by a killed start is not taken over.
rem
rem Delayed expansion stays off wherever arguments are touched, or a "!" in a name would be lost.

setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
if "%root:~-1%"=="\" set "root=%root:~0,-1%"
set "jar=%root%\cli\target\cordon.jar"
set "state=%root%\.cordon"
set "best_home="
set "best_feature=0"
set "best_build="
set "quiet="
set "too_old="

rem --- a JDK: the newest of JAVA_HOME, the one on the PATH, and the usual folders ------------------------------------

if defined CORDON_JAVA_HOME (
    call :consider "%CORDON_JAVA_HOME%"
    if not defined best_home (
        >&2 echo cordon: CORDON_JAVA_HOME="%CORDON_JAVA_HOME%" is no JDK 17 or later; set it to the folder of one, or unset it
        exit /b 3
    )
    goto found
)
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
for /d %%d in (
    "%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*"
    "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
    "%ProgramFiles%\SapMachine\JDK\*" "%USERPROFILE%\.jdks\*"
) do call :consider "%%~d"
if not defined best_home (
    >&2 echo cordon: needs a JDK 17 or later; found none in JAVA_HOME, on the PATH or in the usual folders.
    if defined too_old >&2 echo cordon: Too old: "%too_old%".
    >&2 echo cordon: Install one and try again.
    exit /b 3
)

:found
set "java=%best_home%\bin\java.exe"

rem --- build once, and again when sources have changed ---------------------------------------------------------------

call :stale
if errorlevel 1 goto built
call :take_lock
if errorlevel 1 exit /b 3
call :stale
if errorlevel 1 goto unlock_built
call :build
if not errorlevel 1 goto unlock_built
call :unlock
exit /b 3
:unlock_built
call :unlock

:built

rem --- a class-data archive for this JVM and this jar -----------------------------------------------------------------

rem Its name tells the JVM, and the time and size of the jar: so cmd need not compare the times of files.
for %%f in ("%jar%") do set "stamp=%%~tf-%%~zf"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp: =%"
set "suffix=aot"
if %best_feature% LSS 25 set "suffix=jsa"
set "archive_prefix=%root%\cli\target\cordon-%best_build%-"
set "archive=%archive_prefix%%stamp%.%suffix%"
set "short_options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "server_options=-XX:-G1UseAdaptiveIHOP -XX:InitiatingHeapOccupancyPercent=60 -XX:ThreadPriorityPolicy=1"
set "common_options=-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8"
if exist "%archive%" goto prepared
if exist "%archive%.none" goto prepared
rem Where the checkout cannot be written, there is no archive, and nothing is said of it.
set "quiet=1"
call :take_lock
if errorlevel 1 goto prepared
if not exist "%archive%" call :prepare
call :unlock

:prepared

rem --- run ------------------------------------------------------------------------------------------------------------

rem Screening a whole file, compiling and measuring are long enough for the full compiler and the default collector. Why a
rem server has options of its own, and a plain "lists build" those of a short command, is told in the shell script.
set "options=%short_options%"
if "%~1"=="serve" set "options=%server_options%"
if "%~1"=="eval" set "options="
if "%~1"=="rescreen" set "options="
if "%~1"=="bench" set "options="
if "%~1"=="lists" if "%~2"=="build" call :has --subjects %* && set "options="
if "%~1"=="lists" if "%~2"=="update" set "options="
if "%~1"=="lists" if "%~2"=="watch" set "options="
if "%~1"=="lists" if "%~2"=="diff" set "options="
if "%~1"=="lists" if "%~2"=="coverage" set "options="
if "%~1"=="screen" call :has --in %* && set "options="
if exist "%archive%" (
    if "%suffix%"=="jsa" (
        set options=%options% "-XX:SharedArchiveFile=%archive%"
    ) else (
        set options=%options% "-XX:AOTCache=%archive%"
    )
)
rem The answer is UTF-8; a console shows it only in that code page. ("Aktive Codepage: 850." has a full stop.)
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
if defined codepage chcp 65001 >nul
"%java%" %common_options% %options% %CORDON_JAVA_OPTS% -jar "%jar%" %*
set "code=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul
exit /b %code%

rem ================================================================================================================

rem Reads a JDK's own "release" file: no process has to be started to learn its version.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
set "runtime="
set "vendor=unknown"
for /f "usebackq tokens=1,* delims==" %%a in ("%~1\release") do (
    if "%%a"=="JAVA_VERSION" set "version=%%~b"
    if "%%a"=="JAVA_RUNTIME_VERSION" set "runtime=%%~b"
    if "%%a"=="IMPLEMENTOR" set "vendor=%%~b"
)
if not defined version exit /b 0
set "feature=0"
for /f "tokens=1 delims=.-+_" %%v in ("%version%") do set "feature=%%v"
if %feature% LSS 17 set "too_old=%~f1 is Java %version%"
if %feature% LSS 17 exit /b 0
if %feature% LEQ %best_feature% exit /b 0
if not defined runtime set "runtime=%version%"
set "best_home=%~f1"
set "best_feature=%feature%"
set "best_build=%runtime%-%vendor%"
set "best_build=%best_build: =_%"
set "best_build=%best_build:+=_%"
set "best_build=%best_build:/=_%"
exit /b 0

rem Exit code 0 if the jar is missing or older than a source. PowerShell, since cmd cannot compare times of files.
:stale
if not exist "%jar%" exit /b 0
if defined CORDON_NO_BUILD exit /b 1
if not exist "%root%\pom.xml" exit /b 1
set "CORDON_ROOT=%root%"
powershell -NoProfile -NonInteractive -Command ^
    "$r = $env:CORDON_ROOT; $t = (Get-Item -LiteralPath ($r + '\cli\target\cordon.jar')).LastWriteTimeUtc;" ^
    "$m = 'core','lists','documents','payments','bridge','store','server','cli' | ForEach-Object { $r + '\' + $_ };" ^
    "$f = @(Get-Item -LiteralPath (@($r + '\pom.xml') + @($m | ForEach-Object { $_ + '\pom.xml' })));" ^
    "$f += @(Get-ChildItem -LiteralPath @($m | ForEach-Object { $_ + '\src\main' }) -Recurse -File);" ^
    "if ($f | Where-Object { $_.LastWriteTimeUtc -gt $t }) { exit 0 } else { exit 1 }" <nul >nul 2>nul
exit /b %ERRORLEVEL%

rem mkdir either makes the folder or fails, so only one of two starts gets it.
:take_lock
if not exist "%state%" mkdir "%state%" 2>nul
if not exist "%state%" goto no_lock
set "waited=0"
set "denied=0"
:try_lock
mkdir "%state%\lock" 2>nul && exit /b 0
rem No lock is there, and none can be made. Somebody may have given it back just now, so it is tried again.
if not exist "%state%\lock" set /a denied+=1
if %denied% GEQ 3 goto no_lock
if exist "%state%\lock" if %waited% EQU 0 (
    >&2 echo cordon: another cordon is preparing this checkout; waiting for it
    >&2 echo cordon: if none runs, an earlier one was killed: remove "%state%\lock"
)
ping -n 2 127.0.0.1 >nul
set /a waited+=1
if %waited% LSS 900 goto try_lock
>&2 echo cordon: still locked after 15 minutes; if no other cordon runs, remove "%state%\lock"
exit /b 1
:no_lock
if not defined quiet >&2 echo cordon: cannot write to "%state%"; build as a user who can, or set CORDON_NO_BUILD=1
exit /b 1

:unlock
rmdir /s /q "%state%\lock" 2>nul
exit /b 0

:build
set "mvn="
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do if not defined mvn set "mvn=%%m"
if not defined mvn (
    >&2 echo cordon: needs Maven 3.8.7 or later to build itself once; found no "mvn" on the PATH.
    >&2 echo cordon: Install it and try again.
    exit /b 1
)
if not exist "%best_home%\bin\javac.exe" (
    >&2 echo cordon: "%best_home%" runs Java but cannot compile; install a JDK
    exit /b 1
)
>&2 echo cordon: building from source ^(once, about a minute^) ...
pushd "%root%"
set "JAVA_HOME=%best_home%"
call "%mvn%" -B -Dquick -Dmaven.test.skip=true -pl cli -am package >"%state%\build.log" 2>&1 <nul
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" (
    findstr /l /b /c:"[ERROR]" "%state%\build.log" >&2
    >&2 echo cordon: the build failed; all of its output is in "%state%\build.log"
    exit /b 1
)
rem A build that changed nothing leaves the jar as it was; it is up to date all the same.
set "CORDON_JAR=%jar%"
powershell -NoProfile -NonInteractive -Command ^
    "(Get-Item -LiteralPath $env:CORDON_JAR).LastWriteTimeUtc = [DateTime]::UtcNow" <nul >nul 2>nul
exit /b 0

rem Failing to write an archive costs a few tenths of a second per start and nothing else, so it is not reported.
:prepare
>&2 echo cordon: preparing a fast start for Java %best_feature% ^(once^) ...
del /q "%archive_prefix%*" 2>nul
set "option=-XX:ArchiveClassesAtExit=%archive%.new"
if "%suffix%"=="aot" set "option=-XX:AOTCacheOutput=%archive%.new"
"%java%" %common_options% %short_options% "%option%" -jar "%jar%" warm-up >"%state%\warm-up.log" 2>&1 <nul
if errorlevel 1 goto no_archive
if not exist "%archive%.new" goto no_archive
move /y "%archive%.new" "%archive%" >nul 2>nul
goto prepare_done
:no_archive
>"%archive%.none" echo none
:prepare_done
del /q "%archive%.new" "%archive%.new.config" 2>nul
exit /b 0

rem Exit code 0 if the first argument comes again among the others. cmd takes "=" for a blank, so --in=FILE is seen as well.
:has
set "wanted=%~1"
:has_next
shift
if "%~1"=="" if "%~2"=="" if "%~3"=="" exit /b 1
if "%~1"=="%wanted%" exit /b 0
goto has_next
