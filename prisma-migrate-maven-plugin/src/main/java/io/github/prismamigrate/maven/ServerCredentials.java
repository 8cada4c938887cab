package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.Credentials;
import io.github.prismamigrate.engine.source.NearestName;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Users and passwords of {@code settings.xml}, which Maven may hold encrypted. */
record ServerCredentials(Settings settings, SettingsDecrypter decrypter) {

  /**
   * The credentials of the entry {@code id}.
   *
   * @throws MojoFailureException when there is no such entry, or its password cannot be decrypted
   */
  Credentials of(String id) throws MojoFailureException {
    Server server = settings.getServer(id);
    if (server == null) {
      throw new MojoFailureException(
          "The settings of Maven have no server `%s`.%s"
              .formatted(id, NearestName.suggestion(id, ids())));
    }
    Server decrypted = decrypted(server);
    return new Credentials(
        Optional.ofNullable(decrypted.getUsername()), Optional.ofNullable(decrypted.getPassword()));
  }

  private Server decrypted(Server server) throws MojoFailureException {
    SettingsDecryptionResult result =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
    if (!result.getProblems().isEmpty()) {
      SettingsProblem problem = result.getProblems().get(0);
      throw new MojoFailureException(
          "The password of server `%s` in the settings of Maven cannot be decrypted: %s"
              .formatted(server.getId(), problem.getMessage()));
    }
    return result.getServer();
  }

  private List<String> ids() {
    return settings.getServers().stream().map(Server::getId).toList();
  }
}
