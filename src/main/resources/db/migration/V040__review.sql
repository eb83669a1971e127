-- The three-year plan of a recommended park: one row, its promised numbers and its tasks. R50.
CREATE TABLE three_year_plan (
  application_number VARCHAR(48) NOT NULL,
  status VARCHAR(16) NOT NULL,
  approved_by VARCHAR(64),
  approved_at TIMESTAMP WITH TIME ZONE,
  countersigned_by VARCHAR(64),
  countersigned_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT three_year_plan_pk PRIMARY KEY (application_number)
);

CREATE TABLE plan_target (
  application_number VARCHAR(48) NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR(24) NOT NULL,
  baseline DECIMAL(18, 4) NOT NULL,
  year1 DECIMAL(18, 4) NOT NULL,
  year2 DECIMAL(18, 4) NOT NULL,
  year3 DECIMAL(18, 4) NOT NULL,
  weight INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  CONSTRAINT plan_target_pk PRIMARY KEY (application_number, position),
  CONSTRAINT plan_target_plan FOREIGN KEY (application_number) REFERENCES three_year_plan (application_number)
);

CREATE TABLE plan_task (
  application_number VARCHAR(48) NOT NULL,
  position INTEGER NOT NULL,
  name VARCHAR(200) NOT NULL,
  due DATE NOT NULL,
  owner VARCHAR(200) NOT NULL,
  CONSTRAINT plan_task_pk PRIMARY KEY (application_number, position),
  CONSTRAINT plan_task_plan FOREIGN KEY (application_number) REFERENCES three_year_plan (application_number)
);

-- The ranked list of a round, in the order of the ranking. R51.
CREATE TABLE ranked_park (
  application_number VARCHAR(48) NOT NULL,
  round_number VARCHAR(32) NOT NULL,
  position INTEGER NOT NULL,
  park_rank INTEGER NOT NULL,
  total DECIMAL(6, 3) NOT NULL,
  operation DECIMAL(6, 3) NOT NULL,
  project DECIMAL(6, 3) NOT NULL,
  standing VARCHAR(16) NOT NULL,
  reason TEXT NOT NULL,
  CONSTRAINT ranked_park_pk PRIMARY KEY (application_number)
);
CREATE INDEX ranked_park_round ON ranked_park (round_number, position);
