-- A roster with faults waits here to be corrected; it counts for nothing until none is left.
CREATE TABLE held_roster (
  round_number VARCHAR(32) NOT NULL,
  operator VARCHAR(18) NOT NULL,
  park_slot INTEGER NOT NULL,
  version INTEGER NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  calculated BOOLEAN NOT NULL,
  lines TEXT NOT NULL,
  held_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT held_roster_pk PRIMARY KEY (operator, round_number, park_slot)
);
