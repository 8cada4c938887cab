import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class OrdersIT {

  @Test
  void plugin_deployed_with_the_driver_that_the_project_named() throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:target/orders.db");
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT version FROM Driver")) {
      assertEquals("3.47.1", row.getString("version"));
    }
  }
}
