package dev.cordon.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class EngineVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "cordon " + version(),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }

    /** The version that the jar carries, or {@code development} outside of one. */
    static String version() {
        String version = EngineVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
