-- The auditors' page opens with the newest entries of all cases.
CREATE INDEX audit_entry_at ON audit_entry (at, subject, seq);
