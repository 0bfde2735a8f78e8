# Sourced by run and test: makes this machine ready and says what it does. Sets nothing but what its names say.
#   set_up kiosk|test [DIR]   DIR: a folder of wheels (and .deb files) to install from, without a network

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@" 9>&-
    elif command -v sudo >/dev/null; then
        sudo -- "$@" 9>&-
    else
        say "This needs root or sudo: $*"
        return 1
    fi
}

# The names under [kiosk], and for the tests those under [test] too.
listed_packages() {
    sed -n "/^\[kiosk\]/,/^\[test\]/p; $([ "$1" = test ] && echo '/^\[test\]/,$p')" "$root/packages.txt" |
        sed 's/[[:space:]]*#.*//; /^\[/d; /^$/d' | sort -u
}

missing_packages() {
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u)
    listed_packages "$1" | while read -r name; do
        printf '%s\n' "$installed" | grep -qxF "$name" || printf '%s ' "$name"
    done
}

install_packages() {
    command -v apt-get >/dev/null || { say "This is not Debian; please install: $*"; return 0; }
    say "Installing Debian packages: $*"
    apt="env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0"
    if [ -n "$from" ] && ls "$from"/*.deb >/dev/null 2>&1; then
        as_root $apt install "$from"/*.deb >"$log" 2>&1 </dev/null && return 0
    else
        ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 &&
            as_root $apt install "$@" >"$log" 2>&1 </dev/null && return 0
        say "Asking for the present list of Debian packages"
        as_root $apt update >"$log" 2>&1 </dev/null && as_root $apt install "$@" >>"$log" 2>&1 </dev/null && return 0
    fi
    tail -n 20 "$log" >&2
    say "The Debian packages could not be installed; the whole story is in $log."
    return 1
}

install_requirements() {
    if [ "$("$root/.venv/bin/python" -c 'import sys; print(sys.version_info[:2])' 2>/dev/null)" != \
        "$(/usr/bin/python3 -c 'import sys; print(sys.version_info[:2])')" ]; then
        say "Making .venv"
        /usr/bin/python3 -m venv --clear "$root/.venv" || return 1
    fi
    say "Installing the locked Python packages"
    set -- -r "$root/requirements.txt"
    [ "$kind" = test ] && set -- "$@" -r "$root/requirements-dev.txt"
    if [ -n "$from" ]; then # as environment, since the build of pyscard asks pip again
        export PIP_NO_INDEX=1 PIP_FIND_LINKS="$from"
    fi
    if ! "$root/.venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes "$@" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        say "The Python packages could not be installed; the whole story is in $log."
        return 1
    fi
}

words_are_built() {
    for words in "$root"/ui/i18n/*.ts; do
        [ -n "$(find "${words%.ts}.qm" -newer "$words" 2>/dev/null)" ] || return 1
    done
}

# What this machine was set up from; another list or another Python sets it up again.
wanted() (
    cd "$root" && cat packages.txt requirements.txt requirements-dev.txt setup.sh | sha256sum
    readlink -f /usr/bin/python3
)

is_set_up() { [ "$(cat "$stamp" 2>/dev/null)" = "$(wanted)" ]; }

first_start() {
    # The .deb files of packages.txt and the wheels, on a bare Debian 12.
    many=$([ "$1" = test ] && echo 600 || echo 250)
    echo "First start: some minutes, and about $many MB to $([ -n "$2" ] && echo "copy from $2" || echo "download")."
}

set_up() {
    kind=$1 from=
    if [ -n "${2:-}" ]; then
        [ -d "$2" ] || { say "There is no folder $2."; return 1; }
        from=$(cd "$2" && pwd)
    fi
    log=$root/build/set-up.log stamp=$root/.venv/set-up-$kind
    if is_set_up && words_are_built; then # nothing is written: the one who runs it may not be the one who set it up
        return 0
    fi
    mkdir -p "$root/build"
    exec 9>"$root/build/set-up.lock"
    flock 9 # two faces may start at once
    if ! is_set_up; then
        [ -f "$stamp" ] || say "$(first_start "$kind" "$from")"
        missing=$(missing_packages "$kind")
        [ -z "$missing" ] || install_packages $missing || return 1
        install_requirements || return 1
        [ "$kind" = kiosk ] || wanted >"$root/.venv/set-up-kiosk"
        wanted >"$stamp"
    fi
    if ! words_are_built; then
        say "Building the translations"
        (cd "$root" && .venv/bin/python -m ui.words) || return 1
    fi
    exec 9>&-
}
