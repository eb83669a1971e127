-- How far a demonstration's time is from real time, ahead or (a story of the past) behind; empty wherever time cannot be moved.
CREATE TABLE simulated_time (
  id INTEGER NOT NULL,
  offset_millis BIGINT NOT NULL,
  CONSTRAINT simulated_time_pk PRIMARY KEY (id),
  CONSTRAINT simulated_time_single_row CHECK (id = 1)
);
