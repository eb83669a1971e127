-- Who objects is confidential: only city roles read these columns.
CREATE TABLE objection (
  number VARCHAR(52) NOT NULL,
  notice_number VARCHAR(42) NOT NULL,
  application_number VARCHAR(64) NOT NULL,
  objector_type VARCHAR(8) NOT NULL,
  objector_name VARCHAR(100) NOT NULL,
  address VARCHAR(200) NOT NULL,
  contact VARCHAR(100) NOT NULL,
  statement TEXT NOT NULL,
  look_up_hash VARCHAR(64) NOT NULL,
  received_at TIMESTAMP WITH TIME ZONE NOT NULL,
  stamped_on DATE,
  named BOOLEAN,
  address_given BOOLEAN,
  contact_given BOOLEAN,
  seal_present BOOLEAN,
  hand_signed BOOLEAN,
  evidence_given BOOLEAN,
  admissible BOOLEAN,
  admissibility_reason VARCHAR(500),
  findings TEXT,
  park_statement TEXT,
  outcome VARCHAR(16),
  reasons TEXT,
  effect VARCHAR(24),
  closed_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT objection_pk PRIMARY KEY (number),
  CONSTRAINT objection_notice FOREIGN KEY (notice_number) REFERENCES notice (number)
);

CREATE INDEX objection_of_notice ON objection (notice_number, closed_at);
CREATE INDEX objection_of_application ON objection (application_number, received_at);
