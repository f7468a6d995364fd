/// Builds the field application of `frontend/field` into a folder: `java Field.java NEEDED-THINGS-FOLDER TARGET-FOLDER`.
///
/// esbuild and Lit come from the npm registry, each kept only with the expected SHA-512; no Node is needed. The service
/// worker learns each file's SHA-256, so it changes whenever one of them does, and keeps nothing else.
import java.io.*;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

static final String ESBUILD = "0.28.2";
static final Map<String, String> PLATFORMS = Map.of(
        "linux-x64", "4xTZr1FUmSoQW4XIWmit3tzQrUTZM+N3P0XV8xROKYF50XfI7xeO90+1bZvNwxIufQ9hDQVRJH5YhgPVF8A/HQ==",
        "linux-arm64", "pW4AC0P3it8c7do9MVM4p51FzHzdM/TZrerurgRcHJ2WTa1VQ1CIq18xncfpBJw4ojkiZZrKW2yIBWBP92j6Ug==",
        "darwin-x64", "uq6suIWYP37qzGddBKPw5QEQPi6HiLGsO7UmkpfyaYNQ3D+rN6w6WfwH+nuqcGXWvawGwxOEroO4YGnFh95azw==",
        "darwin-arm64", "n4KqkOQrraxHJcgjM1RvwbigfQKIKJVpM7xp+KsxiyUSrRdIXnt73VhrPAx0fV44hgfmIVKjxMN9J1t5jySVkw==",
        "win32-x64", "5ebpxr3nWMzrL/rnUI755Jkuee0bHL/Gq0WTF9lvcpv73wAp5eu8MfBUgWK9bhWvZjj7yX8etf/8tI8Ney695g==");

record Needed(String name, String version, String sha512) {
    Path folder(Path tools) {
        return tools.resolve("node_modules").resolve(name);
    }
}

static final List<Needed> LIT = List.of(
        new Needed("lit", "3.3.3", "fycuvZg/hkpozL00lm1pEJH5nN/lr9ZXd6mJI2HSN4+Bzc+LDNdEApJ6HFbPkdFNHLvOplIIuJvxkS4XUxqirw=="),
        new Needed("lit-html", "3.3.3", "el8M6jK2o3RXBnrSHX3ZKrsN8zEV63pSExTO1wYJz7QndGYZ8353e2a5PPX+qHe2aGayfnchQmkAojaWAREOIA=="),
        new Needed("lit-element", "4.2.2", "aFKhNToWxoyhkNDmWZwEva2SlQia+jfG0fjIWV//YeTaWrVnOxD89dPKfigCUspXFmjzOEUQpOkejH5Ly6sG0w=="),
        new Needed("@lit/reactive-element", "2.1.2", "pbCDiVMnne1lYUIaYNN5wrwQXDtHaYtg7YEFPeW+hws6U47WeFvISGUWekPGKWOP1ygrs0ef0o1VJMk1exos5A=="));

static final Path SOURCE = Path.of("frontend/field");
static final List<String> KEPT = List.of("index.html", "app.js", "app.css", "manifest.webmanifest", "icon.svg", "icon-192.png", "icon-512.png");

void main(String[] args) throws Exception {
    Path tools = Path.of(args[0]);
    Path target = Path.of(args[1]);
    if (isUpToDate(target)) {
        return;
    }
    Needed esbuild = new Needed("@esbuild/" + platform(), ESBUILD, PLATFORMS.get(platform()));
    for (Needed each : Stream.concat(Stream.of(esbuild), LIT.stream()).toList()) {
        fetch(each, tools);
    }
    Path program = esbuild.folder(tools).resolve(platform().startsWith("win") ? "esbuild.exe" : "bin/esbuild");
    program.toFile().setExecutable(true);
    Files.createDirectories(target);
    run(program, tools, List.of("frontend/field/app.ts", "frontend/field/app.css", "--outdir=" + target));
    for (String file : KEPT) {
        if (Files.exists(SOURCE.resolve(file)) && !file.equals("app.css")) {
            Files.copy(SOURCE.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
    StringJoiner files = new StringJoiner(",", "{", "}");
    for (String file : KEPT) {
        files.add('"' + file + "\":\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(target.resolve(file)))) + '"');
    }
    run(program, tools, List.of("frontend/field/sw.ts", "--define:FILES=" + files, "--outfile=" + target.resolve("sw.js")));
}

static boolean isUpToDate(Path target) throws IOException {
    Path newest = target.resolve("sw.js");
    if (!Files.exists(newest)) {
        return false;
    }
    var built = Files.getLastModifiedTime(newest);
    for (Path from : List.of(SOURCE, Path.of("frontend/check-list"), Path.of("themes/portal/tokens.css"), Path.of(".mvn/Field.java"))) {
        try (Stream<Path> files = Files.walk(from)) {
            if (files.anyMatch(file -> file.toFile().lastModified() > built.toMillis())) {
                return false;
            }
        }
    }
    return true;
}

static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.contains("win") ? "win32" : system.contains("mac") ? "darwin" : "linux";
    String found = name + (System.getProperty("os.arch").equals("aarch64") && !name.equals("win32") ? "-arm64" : "-x64");
    if (!PLATFORMS.containsKey(found)) {
        throw new IllegalStateException("no esbuild is known for " + found);
    }
    return found;
}

static void run(Path program, Path tools, List<String> more) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString(), "--bundle", "--minify", "--format=esm",
            "--target=es2022", "--charset=utf8", "--log-level=warning", "--legal-comments=none", "--conditions=production"));
    command.addAll(more);
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().put("NODE_PATH", tools.resolve("node_modules").toAbsolutePath().toString());
    if (process.start().waitFor() != 0) {
        throw new IllegalStateException("esbuild could not build the field application");
    }
}

static void fetch(Needed needed, Path tools) throws Exception {
    Path folder = needed.folder(tools);
    Path mark = folder.resolve("." + needed.version());
    if (Files.exists(mark)) {
        return;
    }
    String registry = Stream.of("NPM_CONFIG_REGISTRY", "npm_config_registry").map(System::getenv).filter(Objects::nonNull)
            .findFirst().orElse("https://registry.npmjs.org").replaceAll("/+$", "");
    String file = needed.name().substring(needed.name().lastIndexOf('/') + 1) + "-" + needed.version() + ".tgz";
    byte[] content;
    try (var in = URI.create(registry + "/" + needed.name() + "/-/" + file).toURL().openStream()) {
        content = in.readAllBytes();
    }
    byte[] digest = MessageDigest.getInstance("SHA-512").digest(content);
    if (!Base64.getEncoder().encodeToString(digest).equals(needed.sha512())) {
        throw new IllegalStateException(needed.name() + " came with another SHA-512");
    }
    Files.createDirectories(folder);
    unpack(content, folder);
    Files.createFile(mark);
}

/// A tar archive is a row of entries: 512 bytes of head, then the content in blocks of 512.
static void unpack(byte[] tgz, Path folder) throws IOException {
    var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(tgz)));
    byte[] head = new byte[512];
    while (true) {
        in.readFully(head);
        String name = text(head, 0, 100);
        if (name.isEmpty()) {
            return;
        }
        byte[] content = new byte[Integer.parseInt(text(head, 124, 12).strip(), 8)];
        in.readFully(content);
        in.skipNBytes((512 - content.length % 512) % 512);
        Path file = folder.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if ((head[156] == '0' || head[156] == 0) && file.startsWith(folder)) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }
}

static String text(byte[] head, int from, int length) {
    String all = new String(head, from, length, java.nio.charset.StandardCharsets.US_ASCII);
    int end = all.indexOf(0);
    return end < 0 ? all : all.substring(0, end);
}
