-- Where each chain ends, kept apart from the entries, so that it shows when the newest ones are gone.
CREATE TABLE audit_head (
  subject VARCHAR(80) NOT NULL,
  seq BIGINT NOT NULL,
  hash CHAR(64) NOT NULL,
  CONSTRAINT audit_head_pk PRIMARY KEY (subject)
);

INSERT INTO audit_head (subject, seq, hash)
  SELECT entry.subject, entry.seq, entry.hash FROM audit_entry entry
  WHERE entry.seq = (SELECT MAX(other.seq) FROM audit_entry other WHERE other.subject = entry.subject);
