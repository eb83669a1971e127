-- From which application a draft was prefilled, and which of its parts a person has since looked through.
CREATE TABLE draft_prefill (
  round_number VARCHAR(32) NOT NULL,
  operator VARCHAR(18) NOT NULL,
  park_slot INTEGER NOT NULL,
  source_number VARCHAR(48) NOT NULL,
  confirmed VARCHAR(200) NOT NULL,
  prefilled_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT draft_prefill_pk PRIMARY KEY (operator, round_number, park_slot),
  CONSTRAINT draft_prefill_source_fk FOREIGN KEY (source_number) REFERENCES application (number)
);
