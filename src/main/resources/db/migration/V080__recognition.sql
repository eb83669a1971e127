CREATE TABLE certificate_count (
  certificate_year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  CONSTRAINT certificate_count_pk PRIMARY KEY (certificate_year)
);

-- Names are kept as they were on the day of the grant: the certificate shows them.
CREATE TABLE recognised_park (
  certificate_number VARCHAR(24) NOT NULL,
  application_number VARCHAR(48) NOT NULL,
  park_name VARCHAR(200) NOT NULL,
  operator_name VARCHAR(200) NOT NULL,
  operator VARCHAR(18) NOT NULL,
  district VARCHAR(6) NOT NULL,
  direction VARCHAR(24) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  status VARCHAR(16) NOT NULL,
  ended_on DATE,
  end_reason TEXT,
  CONSTRAINT recognised_park_pk PRIMARY KEY (certificate_number),
  CONSTRAINT recognised_park_application_uk UNIQUE (application_number)
);
CREATE INDEX recognised_park_latest ON recognised_park (valid_from, certificate_number);
CREATE INDEX recognised_park_by_district ON recognised_park (district, valid_from);

-- The parks that await the decision on their title, in the order of the rule.
CREATE TABLE recognition_case (
  application_number VARCHAR(48) NOT NULL,
  priority INTEGER NOT NULL,
  clause VARCHAR(4) NOT NULL,
  priority_reason TEXT NOT NULL,
  queued_at TIMESTAMP WITH TIME ZONE NOT NULL,
  decision VARCHAR(16),
  decision_reason TEXT,
  decided_by VARCHAR(64),
  decided_at TIMESTAMP WITH TIME ZONE,
  notice_number VARCHAR(42),
  CONSTRAINT recognition_case_pk PRIMARY KEY (application_number)
);
CREATE INDEX recognition_case_queue ON recognition_case (decision, priority, queued_at);
