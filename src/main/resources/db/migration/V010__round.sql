-- Calls for applications. Both deadlines are the first instant that is too late.
CREATE TABLE programme_round (
  number VARCHAR(32) NOT NULL,
  title VARCHAR(120) NOT NULL,
  stage VARCHAR(16) NOT NULL,
  policy_version VARCHAR(32) NOT NULL,
  opens_on DATE NOT NULL,
  application_deadline TIMESTAMP WITH TIME ZONE NOT NULL,
  district_deadline TIMESTAMP WITH TIME ZONE NOT NULL,
  base_date DATE NOT NULL,
  district_quota INTEGER NOT NULL,
  places INTEGER NOT NULL,
  notice_days INTEGER NOT NULL,
  panel_size INTEGER NOT NULL,
  construction_period VARCHAR(16) NOT NULL,
  weight_operation INTEGER NOT NULL,
  weight_project INTEGER NOT NULL,
  pass_line DECIMAL(6, 3) NOT NULL,
  status VARCHAR(16) NOT NULL,
  announced_on DATE,
  CONSTRAINT programme_round_pk PRIMARY KEY (number)
);

CREATE INDEX programme_round_open ON programme_round (status, application_deadline);
CREATE INDEX programme_round_recent ON programme_round (opens_on, number);

-- Published editions of the rules; the tag is the version tag of their decisions.
CREATE TABLE policy_version (
  tag VARCHAR(32) NOT NULL,
  title VARCHAR(200) NOT NULL,
  stage VARCHAR(16) NOT NULL,
  construction_period VARCHAR(16) NOT NULL,
  published_at TIMESTAMP WITH TIME ZONE NOT NULL,
  CONSTRAINT policy_version_pk PRIMARY KEY (tag)
);

CREATE INDEX policy_version_recent ON policy_version (published_at);

INSERT INTO policy_version (tag, title, stage, construction_period, published_at)
VALUES ('PILOT-2024', '关于开展北京市专精特新特色园区（试点）建设工作的通知', 'PILOT', 'P1Y',
  TIMESTAMP WITH TIME ZONE '2024-06-24 00:00:00+08:00');
