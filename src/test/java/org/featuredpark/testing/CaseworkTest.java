package org.featuredpark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole application, in the one context that all such tests share, on H2 or on PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
        "spring.profiles.active=test",
        "featuredpark.simulated-time=true",
        "featuredpark.mail.from=casework@park.example",
        "featuredpark.address=https://park.example",
        "featuredpark.documents.folder=target/test-documents",
        "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = ContextDatabase.class)
@ExtendWith({CleanThread.class, EngineInPlace.class})
public @interface CaseworkTest {
}
