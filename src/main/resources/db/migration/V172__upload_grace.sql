-- How long after the deadline a file may still arrive that was on its way before, and what that is measured by.
ALTER TABLE programme_round ADD COLUMN upload_grace_minutes INTEGER DEFAULT 0 NOT NULL;

-- Of a version received before this was asked, all that is known is that its content was saved before it came.
ALTER TABLE application_version ADD COLUMN content_saved_at TIMESTAMP WITH TIME ZONE;
UPDATE application_version SET content_saved_at = received_at;
ALTER TABLE application_version ALTER COLUMN content_saved_at SET NOT NULL;
