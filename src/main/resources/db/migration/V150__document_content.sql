-- What in a PDF looked like a seal when it came; of older files, and of those that are no PDF, nothing is known.
ALTER TABLE document ADD COLUMN seal_hint VARCHAR(12);
ALTER TABLE draft_document ADD COLUMN media_type VARCHAR(100);
ALTER TABLE draft_document ADD COLUMN seal_hint VARCHAR(12);
ALTER TABLE application_document ADD COLUMN media_type VARCHAR(100);
ALTER TABLE application_document ADD COLUMN seal_hint VARCHAR(12);

-- Whether a file can be shown in place depends on what it is, which older rows did not say.
UPDATE draft_document SET media_type =
  (SELECT d.media_type FROM document d WHERE CAST(d.id AS VARCHAR(36)) = draft_document.document_id);
UPDATE application_document SET media_type =
  (SELECT d.media_type FROM document d WHERE CAST(d.id AS VARCHAR(36)) = application_document.document_id);
ALTER TABLE draft_document ALTER COLUMN media_type SET NOT NULL;
ALTER TABLE application_document ALTER COLUMN media_type SET NOT NULL;
