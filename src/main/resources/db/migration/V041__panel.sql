-- The city's list of third-party experts, and the firms each of them is known to be tied to. R49.
CREATE TABLE expert (
  user_id VARCHAR(64) NOT NULL,
  name VARCHAR(120) NOT NULL,
  employer VARCHAR(120) NOT NULL,
  employer_code VARCHAR(18) NOT NULL,
  specialties VARCHAR(120) NOT NULL,
  active BOOLEAN NOT NULL,
  CONSTRAINT expert_pk PRIMARY KEY (user_id)
);
CREATE INDEX expert_active ON expert (active, user_id);

CREATE TABLE expert_conflict (
  user_id VARCHAR(64) NOT NULL,
  party VARCHAR(18) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  CONSTRAINT expert_conflict_pk PRIMARY KEY (user_id, party),
  CONSTRAINT expert_conflict_expert FOREIGN KEY (user_id) REFERENCES expert (user_id)
);
CREATE INDEX expert_conflict_party ON expert_conflict (party);

CREATE TABLE panel_seat (
  application_number VARCHAR(48) NOT NULL,
  expert VARCHAR(64) NOT NULL,
  position INTEGER NOT NULL,
  finance BOOLEAN NOT NULL,
  status VARCHAR(8) NOT NULL,
  note VARCHAR(500) NOT NULL,
  seated_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT panel_seat_pk PRIMARY KEY (application_number, expert)
);
CREATE INDEX panel_seat_expert ON panel_seat (expert, application_number);

-- Signed sheets are written once; the items stand in columns so that an auditor can add them up. R48.
CREATE TABLE score_sheet (
  application_number VARCHAR(48) NOT NULL,
  expert VARCHAR(64) NOT NULL,
  a1 DECIMAL(4, 1) NOT NULL,
  a2 DECIMAL(4, 1) NOT NULL,
  a3 DECIMAL(4, 1) NOT NULL,
  a4 DECIMAL(4, 1) NOT NULL,
  a5 DECIMAL(4, 1) NOT NULL,
  b1 DECIMAL(4, 1) NOT NULL,
  b2 DECIMAL(4, 1) NOT NULL,
  b3 DECIMAL(4, 1) NOT NULL,
  b4 DECIMAL(4, 1) NOT NULL,
  b5 DECIMAL(4, 1) NOT NULL,
  review_comment TEXT NOT NULL,
  signed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT score_sheet_pk PRIMARY KEY (application_number, expert)
);

CREATE TABLE park_score (
  application_number VARCHAR(48) NOT NULL,
  round_number VARCHAR(32) NOT NULL,
  sheets INTEGER NOT NULL,
  total DECIMAL(6, 3) NOT NULL,
  operation DECIMAL(6, 3) NOT NULL,
  project DECIMAL(6, 3) NOT NULL,
  CONSTRAINT park_score_pk PRIMARY KEY (application_number)
);
CREATE INDEX park_score_round ON park_score (round_number, application_number);

-- How a panel ordered parks that tied for the last place. R51.
CREATE TABLE panel_vote (
  round_number VARCHAR(32) NOT NULL,
  position INTEGER NOT NULL,
  application_number VARCHAR(48) NOT NULL,
  votes INTEGER NOT NULL,
  minutes TEXT NOT NULL,
  CONSTRAINT panel_vote_pk PRIMARY KEY (round_number, position)
);

-- The notices of a round's list, the first one and those of parks that moved up. R52, R53.
CREATE TABLE selection_notice (
  notice_number VARCHAR(40) NOT NULL,
  round_number VARCHAR(32) NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT selection_notice_pk PRIMARY KEY (notice_number)
);
CREATE INDEX selection_notice_round ON selection_notice (round_number, position);
