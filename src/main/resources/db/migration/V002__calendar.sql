-- Years that an administrator loaded; a year kept here takes the place of the one that ships with the product.
CREATE TABLE calendar_day (
  calendar_date DATE NOT NULL,
  calendar_year INTEGER NOT NULL,
  kind VARCHAR(8) NOT NULL,
  name VARCHAR(40) NOT NULL,
  CONSTRAINT calendar_day_pk PRIMARY KEY (calendar_year, calendar_date)
);
