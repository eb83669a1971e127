-- Reminders and the round's board ask for all drafts of one round.
CREATE INDEX application_draft_by_round ON application_draft (round_number, operator, park_slot);
