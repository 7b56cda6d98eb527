# A bare Debian in a folder, to prove or hear CoChair in: for scripts that set `root`. Needs root and debootstrap.
certificates=/etc/machine-certificates.pem

inside() { # a shell with no words of this machine's in its environment: no language, no screen
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv ${CI:+CI="$CI"} PIP_CERT="$certificates" \
        unshare --mount --pid --fork --kill-child bash -euc '
            mount -t proc proc "$0/proc"
            mount -t tmpfs tmpfs "$0/dev/shm"
            exec chroot "$0" bash -euc "$1"' "$root" "$1"
}

copy_ways_out() { # how this machine reaches its mirrors: proxy, certificates, package index
    local file
    for file in /etc/apt/apt.conf.d/*proxy* /etc/apt/auth.conf.d/* /etc/pip.conf "$HOME"/.config/pip/pip.conf; do
        [[ ! -f $file ]] || install -D "$file" "$root/${file#/}"
    done
    cp "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$root$certificates"
}

make_bare() { # a release such as trixie; its packages come from where this machine's do, or from a given mirror
    local mirror=${2:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | head -1)}
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase "$1" "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2 && return 1; }
    rm "$root.log"
    copy_ways_out
}

install_inside() { # packages by name
    inside "apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y $* >/dev/null 2>&1"
}
