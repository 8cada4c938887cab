package io.github.prismamigrate.engine.live;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs once on each server, with a {@link TestDatabase} of its own as parameter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachServer.class)
@interface LiveTest {
  /** The servers that the test concerns. */
  TestServer[] value() default {
    TestServer.POSTGRESQL,
    TestServer.SQLITE,
    TestServer.MARIADB,
    TestServer.MYSQL,
    TestServer.SQLSERVER,
    TestServer.COCKROACHDB
  };
}
