package org.featuredpark.calendar;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  @Bean
  SimulatedTime simulatedTime(@Value("${featuredpark.simulated-time:false}") boolean movable, JdbcClient jdbc) {
    return new SimulatedTime(Clock.systemUTC(), movable ? new SimulatedOffsetTable(jdbc) : new RealTimeOnly());
  }

  @Bean
  BeijingClock beijingClock(SimulatedTime time) {
    return new BeijingClock(time);
  }
}
