import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class CustomersIT {

  @Test
  void customers_can_be_stored() throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:target/customers.db");
        Statement statement = database.createStatement()) {
      assertEquals(1, statement.executeUpdate("INSERT INTO Customer VALUES (1, 'Ada')"));
    }
  }
}
