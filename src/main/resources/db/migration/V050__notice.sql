CREATE TABLE notice_count (
  round_number VARCHAR(32) NOT NULL,
  last_number INTEGER NOT NULL,
  CONSTRAINT notice_count_pk PRIMARY KEY (round_number)
);

-- The period is kept as it was counted on the day of publication, with its arithmetic.
CREATE TABLE notice (
  number VARCHAR(42) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  round_number VARCHAR(32) NOT NULL,
  title VARCHAR(200) NOT NULL,
  status VARCHAR(16) NOT NULL,
  first_day DATE,
  last_day DATE,
  ends_at TIMESTAMP WITH TIME ZONE,
  arithmetic TEXT,
  objection_count INTEGER DEFAULT 0 NOT NULL,
  drafted_at TIMESTAMP WITH TIME ZONE NOT NULL,
  published_at TIMESTAMP WITH TIME ZONE,
  closed_at TIMESTAMP WITH TIME ZONE,
  CONSTRAINT notice_pk PRIMARY KEY (number)
);

CREATE INDEX notice_published ON notice (published_at);

CREATE TABLE notice_item (
  notice_number VARCHAR(42) NOT NULL,
  position INTEGER NOT NULL,
  application_number VARCHAR(64) NOT NULL,
  item_text VARCHAR(500) NOT NULL,
  removed BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT notice_item_pk PRIMARY KEY (notice_number, application_number),
  CONSTRAINT notice_item_notice FOREIGN KEY (notice_number) REFERENCES notice (number)
);

CREATE INDEX notice_item_application ON notice_item (application_number);
