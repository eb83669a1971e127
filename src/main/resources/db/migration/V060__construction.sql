-- One row a selected park: its period and the watch over the start of its project.
CREATE TABLE construction (
  application_number VARCHAR(64) NOT NULL,
  started_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  proposed_start DATE,
  planned_start DATE,
  planned_since DATE,
  actual_start DATE,
  start_overdue BOOLEAN NOT NULL,
  extensions INTEGER NOT NULL,
  status VARCHAR(16) NOT NULL,
  CONSTRAINT construction_pk PRIMARY KEY (application_number)
);
CREATE INDEX construction_running ON construction (status, ends_on, application_number);

CREATE TABLE construction_milestone (
  application_number VARCHAR(64) NOT NULL,
  code VARCHAR(32) NOT NULL,
  name VARCHAR(200) NOT NULL,
  planned_on DATE NOT NULL,
  reached_on DATE,
  CONSTRAINT construction_milestone_pk PRIMARY KEY (application_number, code),
  CONSTRAINT construction_milestone_park FOREIGN KEY (application_number) REFERENCES construction (application_number)
);

-- Monthly and quarterly reports; a row is opened when the period it tells of is over.
CREATE TABLE progress_report (
  application_number VARCHAR(64) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  period_start DATE NOT NULL,
  due_on DATE NOT NULL,
  submitted_at TIMESTAMP WITH TIME ZONE,
  on_time BOOLEAN NOT NULL,
  missed BOOLEAN NOT NULL,
  investment_fen BIGINT,
  progress TEXT,
  risk VARCHAR(16),
  risk_note TEXT,
  events TEXT,
  firms_served INTEGER,
  service_times INTEGER,
  CONSTRAINT progress_report_pk PRIMARY KEY (application_number, kind, period_start),
  CONSTRAINT progress_report_park FOREIGN KEY (application_number) REFERENCES construction (application_number)
);

CREATE TABLE experience_report (
  application_number VARCHAR(64) NOT NULL,
  author VARCHAR(16) NOT NULL,
  summary TEXT NOT NULL,
  submitted_by VARCHAR(255) NOT NULL,
  submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT experience_report_pk PRIMARY KEY (application_number, author),
  CONSTRAINT experience_report_park FOREIGN KEY (application_number) REFERENCES construction (application_number)
);
