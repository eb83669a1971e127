-- A mail that was sent, or that had nothing to say any more, is not kept.
DELETE FROM mail WHERE state IN ('SENT', 'NEEDLESS');
