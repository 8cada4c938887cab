package io.github.prismamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.command.Credentials;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.building.SettingsProblem.Severity;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

class ServerCredentialsTest {

  @Test
  void the_decrypted_password_is_used() throws MojoFailureException {
    assertThat(servers(new Reverses()).of("production"))
        .isEqualTo(new Credentials(Optional.of("deployer"), Optional.of("secret")));
  }

  @Test
  void passwords_are_not_printed() throws MojoFailureException {
    assertThat(servers(new Reverses()).of("production")).hasToString("Credentials[deployer]");
  }

  @Test
  void an_unknown_server_is_named_with_the_nearest_one() {
    assertThatThrownBy(() -> servers(new Reverses()).of("prodution"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The settings of Maven have no server `prodution`. Did you mean `production`?");
  }

  @Test
  void a_password_that_cannot_be_decrypted_ends_the_build() {
    assertThatThrownBy(() -> servers(new Fails()).of("production"))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "The password of server `production` in the settings of Maven cannot be decrypted:"
                + " no master password");
  }

  private static ServerCredentials servers(SettingsDecrypter decrypter) {
    Server server = new Server();
    server.setId("production");
    server.setUsername("deployer");
    server.setPassword("terces");
    Settings settings = new Settings();
    settings.addServer(server);
    return new ServerCredentials(settings, decrypter);
  }

  /** What a decrypter answers about one server. */
  private record Answer(Server server, List<SettingsProblem> problems)
      implements SettingsDecryptionResult {
    @Override
    public Server getServer() {
      return server;
    }

    @Override
    public List<Server> getServers() {
      return List.of(server);
    }

    @Override
    public Proxy getProxy() {
      throw new UnsupportedOperationException("credentials come from servers");
    }

    @Override
    public List<Proxy> getProxies() {
      return List.of();
    }

    @Override
    public List<SettingsProblem> getProblems() {
      return problems;
    }
  }

  /** Decrypts passwords that were encrypted by writing them backwards. */
  private record Reverses() implements SettingsDecrypter {
    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
      Server server = request.getServers().get(0).clone();
      server.setPassword(new StringBuilder(server.getPassword()).reverse().toString());
      return new Answer(server, List.of());
    }
  }

  /** Lacks what it needs. */
  private record Fails() implements SettingsDecrypter {
    @Override
    public SettingsDecryptionResult decrypt(SettingsDecryptionRequest request) {
      SettingsProblem problem =
          new DefaultSettingsProblem(
              "no master password",
              Severity.ERROR,
              "settings.xml",
              -1,
              -1,
              new IllegalStateException());
      return new Answer(request.getServers().get(0), List.of(problem));
    }
  }
}
