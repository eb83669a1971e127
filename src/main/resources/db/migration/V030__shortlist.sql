-- One district's part in one round. The row is the lock under which its quota is kept.
CREATE TABLE district_shortlist (
  round_number VARCHAR(32) NOT NULL,
  district VARCHAR(6) NOT NULL,
  status VARCHAR(16) NOT NULL,
  note TEXT,
  subject_line VARCHAR(120),
  letter_document UUID,
  table_document UUID,
  letter_no VARCHAR(60),
  letter_date DATE,
  table_sealed BOOLEAN,
  package_checked BOOLEAN,
  sealed_at TIMESTAMP WITH TIME ZONE,
  late_reason TEXT,
  grace_deadline TIMESTAMP WITH TIME ZONE,
  forwarded_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT district_shortlist_pk PRIMARY KEY (round_number, district),
  CONSTRAINT district_shortlist_round FOREIGN KEY (round_number) REFERENCES programme_round (number)
);

-- Every park that took part in a district's selection; a park without a place was not chosen.
CREATE TABLE shortlist_candidate (
  round_number VARCHAR(32) NOT NULL,
  district VARCHAR(6) NOT NULL,
  application_number VARCHAR(48) NOT NULL,
  place INTEGER,
  reason TEXT NOT NULL,
  CONSTRAINT shortlist_candidate_pk PRIMARY KEY (application_number),
  CONSTRAINT shortlist_candidate_place UNIQUE (round_number, district, place),
  CONSTRAINT shortlist_candidate_of FOREIGN KEY (round_number, district)
    REFERENCES district_shortlist (round_number, district)
);
