-- Operators that somebody signed up for; an official may vouch for a genuine code that fails the check. R25.
CREATE TABLE registered_operator (
  credit_code VARCHAR(18) NOT NULL,
  name VARCHAR(200) NOT NULL,
  check_overruled BOOLEAN NOT NULL,
  registered_by VARCHAR(64) NOT NULL,
  registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT registered_operator_pk PRIMARY KEY (credit_code)
);
CREATE INDEX registered_operator_overruled ON registered_operator (check_overruled, registered_at);

-- Who signed up, consenting to it, and what became of it. What a person may do is in their groups, not here.
CREATE TABLE operator_person (
  user_id VARCHAR(64) NOT NULL,
  operator VARCHAR(18) NOT NULL,
  operator_name VARCHAR(200) NOT NULL,
  name VARCHAR(60) NOT NULL,
  mobile VARCHAR(20) NOT NULL,
  email VARCHAR(120) NOT NULL,
  standing VARCHAR(12) NOT NULL,
  applied_at TIMESTAMP WITH TIME ZONE NOT NULL,
  decided_at TIMESTAMP WITH TIME ZONE,
  decided_by VARCHAR(64),
  note VARCHAR(500),
  CONSTRAINT operator_person_pk PRIMARY KEY (user_id),
  CONSTRAINT operator_person_operator_fk FOREIGN KEY (operator) REFERENCES registered_operator (credit_code)
);
CREATE INDEX operator_person_waiting ON operator_person (standing, applied_at);
CREATE INDEX operator_person_of_operator ON operator_person (operator, standing, applied_at);
