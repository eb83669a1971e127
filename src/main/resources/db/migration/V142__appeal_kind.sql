-- An exit during or after the evaluation is one kind of decision, whatever the park had to leave for.
UPDATE appeal SET decision_kind = 'EXITED' WHERE decision_kind = 'EVALUATION_FAILED';
