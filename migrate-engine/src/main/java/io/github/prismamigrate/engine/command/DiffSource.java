package io.github.prismamigrate.engine.command;

import java.nio.file.Path;

/** Where one side of a comparison comes from. Relative paths start from the project. */
public sealed interface DiffSource {

  /** A database without anything in it. */
  record Empty() implements DiffSource {}

  /**
   * What the models of a schema ask for; no database is asked, and no URL resolved.
   *
   * @param schema file or folder
   */
  record Datamodel(Path schema) implements DiffSource {}

  /**
   * The live database that the datasource of a schema leads to; the database of the settings, where
   * there is one, takes its place.
   *
   * @param schema file or folder
   */
  record Datasource(Path schema) implements DiffSource {}

  /**
   * What the migrations of a folder make of an empty database. They are replayed on the shadow
   * database of the settings; databases in a file need none.
   */
  record Migrations(Path folder) implements DiffSource {}

  /** The live database at a connection URL, in the notation of Prisma or of JDBC. */
  record Url(String url) implements DiffSource {

    /** Leaves out the URL, which may hold a password. */
    @Override
    public String toString() {
      return "Url[***]";
    }
  }
}
