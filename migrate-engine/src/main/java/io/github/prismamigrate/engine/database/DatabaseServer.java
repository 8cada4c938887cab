package io.github.prismamigrate.engine.database;

/** A server on which statements make and remove databases. */
public interface DatabaseServer {

  /** Connects to a database from which that of {@code target} can be made or removed. */
  Session maintain(JdbcTarget target);

  /** The same server and user, but another database. */
  JdbcTarget beside(JdbcTarget target, String database);

  /** Makes a database for people to work with. */
  void create(Session session, String database);

  /** Makes a database to throw away. */
  default void createShadow(Session session, String database) {
    create(session, database);
  }

  /** Removes a database if it exists. */
  void drop(Session session, String database);

  /** Connects to a database that has just been made, and prepares it where that is needed. */
  Session openNew(JdbcTarget target);
}
