package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Map;

/** Certificates of authorities in the one form in which the driver reads them. */
final class SqlServerTrustStore {
  /** The driver asks for a password even where there is nothing to protect. */
  private static final String PASSWORD = "certificates";

  private static final String TYPE = "PKCS12";

  private SqlServerTrustStore() {}

  /** The properties by which the driver trusts the certificates in {@code file}, and no others. */
  static Map<String, String> of(Path file) {
    try (InputStream certificates = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(null, PASSWORD.toCharArray());
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(certificates)) {
        store.setCertificateEntry(String.valueOf(store.size()), certificate);
      }
      return Map.of(
          "trustStore", written(store), "trustStoreType", TYPE, "trustStorePassword", PASSWORD);
    } catch (IOException | GeneralSecurityException failure) {
      throw MigrateException.of(
          ErrorCode.TLS_FAILED,
          Map.of("message", "the certificates in " + file + " cannot be read"),
          failure);
    }
  }

  private static String written(KeyStore store) throws IOException, GeneralSecurityException {
    Path file = Files.createTempFile("prisma-migrate", ".p12");
    file.toFile().deleteOnExit();
    try (OutputStream target = Files.newOutputStream(file)) {
      store.store(target, PASSWORD.toCharArray());
    }
    return file.toString();
  }
}
