package io.github.prismamigrate.engine.live;

/** The URL of a server, as the start of the URLs of its databases. */
final class ServerUrl {
  private ServerUrl() {}

  /** Names {@code database} in a URL of the form {@code scheme://server/database?parameters}. */
  static String withDatabase(String url, String database) {
    int path = url.indexOf('/', url.indexOf("://") + "://".length());
    int query = url.indexOf('?');
    return url.substring(0, path + 1) + database + (query < 0 ? "" : url.substring(query));
  }
}
