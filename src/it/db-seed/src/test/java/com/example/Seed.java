package com.example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public final class Seed {
  private Seed() {}

  public static void main(String[] names) throws SQLException {
    try (Connection connection = DriverManager.getConnection(System.getenv("JDBC_DATABASE_URL"));
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO User (name) VALUES (?)")) {
      for (String name : names) {
        insert.setString(1, name);
        insert.executeUpdate();
        System.out.println("inserted " + name);
      }
    }
  }
}
