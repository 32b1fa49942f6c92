package dev.cordon.spark;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class EngineVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = EngineVersion.class.getPackage().getImplementationVersion();
        return new String[] {"cordon-spark " + (version == null ? "development" : version)};
    }
}
