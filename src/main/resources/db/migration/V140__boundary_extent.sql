-- The smallest rectangle that a boundary fits into, so that only applications whose land can overlap are compared.
-- What was submitted before has none and is compared with everyone. R21, R24
ALTER TABLE application ADD COLUMN west DOUBLE PRECISION;
ALTER TABLE application ADD COLUMN south DOUBLE PRECISION;
ALTER TABLE application ADD COLUMN east DOUBLE PRECISION;
ALTER TABLE application ADD COLUMN north DOUBLE PRECISION;
