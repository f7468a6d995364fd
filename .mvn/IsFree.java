/// Ends with 0 if no other program holds the lock of a file, and with 1 if one does: `java IsFree.java FILE`.
void main(String[] args) throws Exception {
    try (var file = java.nio.channels.FileChannel.open(Path.of(args[0]), java.nio.file.StandardOpenOption.WRITE)) {
        System.exit(file.tryLock() == null ? 1 : 0);
    }
}
