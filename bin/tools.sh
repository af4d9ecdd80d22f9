# Read by the other scripts here: finds a JDK 25 or newer (JAVA_HOME) and Maven, or says kindly what is missing.
# shellcheck shell=sh disable=SC2034 # what is set here is used by the scripts that read it

say() { printf '%s\n' "$@" >&2; }

# The major version of the JDK in folder $1; nothing when there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    for jdk in "${SHUZHI_JDK:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$jdk")
        if [ "${version:-0}" -ge 25 ]; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return
        fi
    done
    say "没有找到 JDK 25（或更新版本）。请从 https://adoptium.net 下载安装，或用环境变量 SHUZHI_JDK 指明它的目录。" \
        "No JDK 25 (or newer) was found. Get one from https://adoptium.net, or name its folder in SHUZHI_JDK."
    exit 1
}

find_maven() {
    if command -v mvn >/dev/null; then
        maven=mvn
    elif [ -x "${MAVEN_HOME:-}/bin/mvn" ]; then
        maven=$MAVEN_HOME/bin/mvn
    else
        say "没有找到 Maven（mvn）。请安装：apt install maven，或见 https://maven.apache.org/install.html" \
            "Maven (mvn) was not found. Install it: apt install maven, or see https://maven.apache.org/install.html"
        exit 1
    fi
}
