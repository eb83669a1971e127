package org.featuredpark;

import org.featuredpark.identity.UseCaseNames;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the case system: engine, pages and API in one process. */
@SpringBootApplication(nameGenerator = UseCaseNames.class)
public class FeaturedParkCasework {

  public static void main(String[] args) {
    SpringApplication.run(FeaturedParkCasework.class, args);
  }
}
