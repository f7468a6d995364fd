/// Fetches a file and keeps it only if its SHA-512 is the expected one: `java Fetch.java URL SHA512-BASE64 FILE`.
void main(String[] args) throws Exception {
    byte[] content;
    try (var in = URI.create(args[0]).toURL().openStream()) {
        content = in.readAllBytes();
    } catch (IOException e) {
        System.err.println(e);
        System.exit(1);
        return;
    }
    byte[] digest = java.security.MessageDigest.getInstance("SHA-512").digest(content);
    if (!Base64.getEncoder().encodeToString(digest).equals(args[1])) {
        System.err.println("what came has another SHA-512");
        System.exit(1);
    }
    Files.write(Path.of(args[2]), content);
}
