-- What a document is called and belongs to; its content lies in the document store under its SHA-256.
CREATE TABLE document (
  id UUID NOT NULL,
  owner_subject VARCHAR(80) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  size_bytes BIGINT NOT NULL,
  uploaded_by VARCHAR(64) NOT NULL,
  uploaded_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT document_pk PRIMARY KEY (id),
  CONSTRAINT document_not_empty CHECK (size_bytes > 0)
);
CREATE INDEX document_by_subject ON document (owner_subject, uploaded_at);
CREATE INDEX document_by_content ON document (sha256);
