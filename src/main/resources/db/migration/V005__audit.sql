-- Entries are only ever added; each carries the hash of the one before it, so an alteration shows.
CREATE TABLE audit_entry (
  subject VARCHAR(80) NOT NULL,
  seq BIGINT NOT NULL,
  at TIMESTAMP WITH TIME ZONE NOT NULL,
  actor VARCHAR(64) NOT NULL,
  action VARCHAR(80) NOT NULL,
  detail TEXT NOT NULL,
  prev_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  CONSTRAINT audit_entry_pk PRIMARY KEY (subject, seq)
);
