# shellcheck shell=bash
# Shared by up, down, status and demo: where the project is and which Java runs the launcher. Sourced, not run.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

is_25() { [ -x "$1/bin/java" ] && "$1/bin/java" -version 2>&1 | head -n 1 | grep -q '"25[."]'; }

# JAVA_HOME when it is a 25, else the common places; prints the home
find_java_25() {
  local home on_path
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_25_X64:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_25 "$home"; then echo "$home"; return 0; fi
  done
  return 1
}

if ! java_25=$(find_java_25); then
  echo "需要 JDK 25：没有找到。请安装（如 Temurin 25）或把 JAVA_HOME 指向它。 | JDK 25 not found: install it (Temurin 25, say) or set JAVA_HOME to it." >&2
  exit 1
fi

# true when something is missing or the last whole build is older than what it was made from. A reproducible jar lies about its own
# time, and one that came out the same is not written again: so the library that each build copies last tells when that was.
stale() {
  local built module
  built=$(find "$root/deploy/target/lib" -name 'regulation-*.jar' 2>/dev/null | head -n 1)
  [ -n "$built" ] || return 0
  for module in gateway meeting-service document-service supervision-service leave-service; do
    compgen -G "$root/$module/target/$module-*.jar" >/dev/null || return 0
  done
  [ -n "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main -newermc "$built" -type f 2>/dev/null | head -n 1)" ]
}

build_if_stale() {
  stale || return 0
  command -v mvn >/dev/null || { echo "需要 Maven 3.8 以上来构建：没有找到 mvn。 | Maven 3.8+ is needed to build: mvn not found." >&2; exit 1; }
  echo "正在构建（首次或源码有改动时）… | building (first time, or sources changed) …"
  (cd "$root" && JAVA25_HOME=$java_25 mvn -q -B -Dstyle.color=never -DskipTests -Dspotless.check.skip=true package) || {
    echo "构建失败，见上。 | the build failed, see above." >&2; exit 1; }
}

# runs a main class of the deploy module with the user's arguments
launch() {
  local main=$1; shift
  exec "$java_25/bin/java" -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dfile.encoding=UTF-8 -Dguiju.root="$root" \
    -cp "$root/deploy/target/deploy.jar:$root/deploy/target/lib/*" "$main" "$@"
}
