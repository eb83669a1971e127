-- When the sending of a file began: what began in time may be received within the grace that a round grants. R38
ALTER TABLE draft_document ADD COLUMN begun_at TIMESTAMP WITH TIME ZONE;
UPDATE draft_document SET begun_at = received_at;
ALTER TABLE draft_document ALTER COLUMN begun_at SET NOT NULL;

ALTER TABLE application_document ADD COLUMN begun_at TIMESTAMP WITH TIME ZONE;
UPDATE application_document SET begun_at = received_at;
ALTER TABLE application_document ALTER COLUMN begun_at SET NOT NULL;

-- A file on its way into a draft. What came of it lies in the folder of uploads under its id; how much that is, the
-- length of that file says, so that a piece that arrives writes no row.
CREATE TABLE draft_upload (
  id UUID NOT NULL,
  round_number VARCHAR(32) NOT NULL,
  operator VARCHAR(18) NOT NULL,
  park_slot INTEGER NOT NULL,
  kind VARCHAR(24) NOT NULL,
  edition VARCHAR(12) NOT NULL,
  name VARCHAR(200) NOT NULL,
  size_bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  begun_at TIMESTAMP WITH TIME ZONE NOT NULL,
  begun_by VARCHAR(64) NOT NULL,
  state VARCHAR(8) NOT NULL,
  CONSTRAINT draft_upload_pk PRIMARY KEY (id)
);
CREATE INDEX draft_upload_by_draft ON draft_upload (operator, round_number, park_slot, begun_at);
CREATE INDEX draft_upload_by_begin ON draft_upload (begun_at);
CREATE INDEX draft_upload_by_state ON draft_upload (state);
