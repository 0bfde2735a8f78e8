#!/bin/sh
# ./test root DIR   proves both commands in an empty Debian made with debootstrap in DIR (3 GB; needs root).
# DIR/root.tar keeps the empty one, so the next proof starts at once. Where packages come from, and through what
# proxy and certificates, is taken from this machine's own settings of apt and pip. RELEASE=trixie tries another Debian.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
dir=$(cd "$1" && pwd)
release=${RELEASE:-bookworm}
root=$dir/root
empty=$dir/$release.tar

if [ ! -f "$empty" ]; then
    command -v debootstrap >/dev/null || apt-get -q -y --no-install-recommends install debootstrap
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Label: Debian' | head -n 1)
    rm -rf "$root"
    debootstrap --variant=minbase "$release" "$root" ${mirror:+"$mirror"}
    tar -C "$root" -cf "$empty.part" .
    mv "$empty.part" "$empty"
fi
rm -rf "$root" # mounts of an earlier proof went with its namespace
mkdir "$root"
tar -C "$root" -xf "$empty"

# The way out of this machine: proxies and certificates, and what pip was told.
apt-config dump Acquire::http >"$root/etc/apt/apt.conf.d/90way-out"
apt-config dump Acquire::https >>"$root/etc/apt/apt.conf.d/90way-out"
for path in /etc/hosts /etc/resolv.conf /etc/pip.conf /etc/xdg/pip "$HOME/.pip" "$HOME/.config/pip" \
    /usr/local/share/ca-certificates; do
    [ ! -e "$path" ] || (cd / && tar -chf - ".$path") | tar -C "$root" -xf -
done
git clone -q --no-hardlinks "$home" "$root/srv/clinic-kiosk"

cat >"$root/srv/proof" <<'INSIDE'
set -e
cd /srv/clinic-kiosk
date -u +'%T  ./run demo'
./run demo --to /srv/demo
date -u +'%T  ./run --help, the second start'
./run --help >/dev/null
date -u +'%T  .ci/run'
CI=true .ci/run
date -u +'%T  proved'
INSIDE

settings=$(env | sed -nE 's/^((PIP_|SSL_CERT_|REQUESTS_CA_|[A-Za-z]+_[Pp][Rr][Oo][Xx][Yy]=)[^ ]*)$/\1/p')
# A mount and a process namespace of its own: nothing stays mounted or running after it.
export home root settings
exec unshare --mount --pid --fork --kill-child sh -c '
    mount --bind "$root" "$root" # unshare -m inside, as the tests do it, wants / to be a mount point
    mount -t proc proc "$root/proc"
    mount -t sysfs -o ro sysfs "$root/sys" 2>/dev/null || true
    mount --rbind /dev "$root/dev"
    exec env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb $settings \
        chroot "$root" sh /srv/proof </dev/null
'
