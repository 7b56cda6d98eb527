# The system packages of Debian and Ubuntu that CoChair needs, and a way to install the missing ones.
# `a|b` means either name will do: releases since 2024 renamed some libraries.

# To draw: the first line alone is enough with no screen. Then X11 windows, and Wayland ones.
run_packages=(
    libgl1 libegl1 libxkbcommon0 "libglib2.0-0t64|libglib2.0-0" libfontconfig1 libdbus-1-3
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    libwayland-cursor0 libwayland-egl1
)

# To test: a screen that nobody sees, a window manager, keys, the tree that screen readers use, PDF to pictures, and what
# writes down each call to the system.
test_packages=(xvfb openbox xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi poppler-utils strace)

# To measure: what WeasyPrint needs to set letters.
bench_packages=(libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)

# To make installers: what reads and shrinks libraries, and what makes a set-up for Windows.
installer_packages=(binutils xz-utils git nsis)

missing_of() { # prints those of the given names that are not installed, one a line
    local installed wanted name
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    for wanted in "$@"; do
        for name in ${wanted//|/ }; do
            grep -qxF -- "$name" <<<"$installed" && continue 2
        done
        echo "$wanted"
    done
}

release_name() { # of `a|b`, the first that this release has
    local name
    for name in ${1//|/ }; do
        apt-cache show --no-all-versions "$name" >/dev/null 2>&1 && break
    done
    echo "$name"
}

install_as() { # the words in front of apt-get (none, or sudo), then `--`, then the packages
    local before=()
    while [[ $1 != -- ]]; do before+=("$1") && shift; done
    shift
    echo "Installing system packages that are missing. This can take some minutes."
    "${before[@]}" apt-get -qq update >/dev/null 2>&1 || echo "Some package lists could not be refreshed. Trying with what is there."
    local names=() wanted
    for wanted in "$@"; do names+=("$(release_name "$wanted")"); done
    local told
    told=$("${before[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends -y "${names[@]}" 2>&1) || {
        tail -n 5 <<<"$told" >&2
        echo "Some packages could not be installed: please run: apt-get install ${names[*]}" >&2
        return 1
    }
}

install_system_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -e ${venv:-.venv}/.ready-run ]] || echo "This is not Debian or Ubuntu, so please install what Qt 6 needs by hand."
        return 0
    fi
    mapfile -t missing < <(missing_of "$@")
    if ((${#missing[@]} == 0)); then
        return 0
    elif [[ $(id -u) == 0 ]]; then
        install_as -- "${missing[@]}"
    elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
        install_as sudo -- "${missing[@]}"
    else
        echo "Please ask someone who may install software to run: apt-get install ${missing[*]%|*}" >&2
        return 1
    fi
}
