CREATE TABLE appeal (
  number VARCHAR(56) NOT NULL,
  application_number VARCHAR(48) NOT NULL,
  decision_kind VARCHAR(24) NOT NULL,
  delivered_on DATE NOT NULL,
  grounds TEXT NOT NULL,
  filed_by VARCHAR(64) NOT NULL,
  filed_at TIMESTAMP WITH TIME ZONE NOT NULL,
  examination TEXT,
  outcome VARCHAR(16),
  reasons TEXT,
  remedy TEXT,
  closed_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT appeal_pk PRIMARY KEY (number),
  CONSTRAINT appeal_once UNIQUE (application_number, decision_kind, delivered_on)
);
