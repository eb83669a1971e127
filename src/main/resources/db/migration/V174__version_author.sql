-- Who handed a version in; for those that are there already, the record of the case says it.
ALTER TABLE application_version ADD COLUMN submitted_by VARCHAR(64) DEFAULT '' NOT NULL;
UPDATE application_version SET submitted_by = COALESCE((SELECT MIN(e.actor) FROM audit_entry e
  WHERE e.subject = application_version.application_number
    AND e.detail LIKE '收到第' || application_version.version || '版，回执%'), '');
