-- How far a demonstration has run ahead of real time; empty wherever time cannot be moved.
CREATE TABLE simulated_time (
  id INTEGER NOT NULL,
  offset_millis BIGINT NOT NULL,
  CONSTRAINT simulated_time_pk PRIMARY KEY (id),
  CONSTRAINT simulated_time_single_row CHECK (id = 1),
  CONSTRAINT simulated_time_forward CHECK (offset_millis >= 0)
);
