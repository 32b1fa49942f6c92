-- A guard against mistakes; against intent, the chain and its checkpoints guard.
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
WHEN NEW.detail IS NOT NULL OR NEW.sequence <> OLD.sequence OR NEW.hash <> OLD.hash
    OR NEW.at <> OLD.at OR NEW.actor <> OLD.actor OR NEW.kind <> OLD.kind
    OR NEW.subject_type <> OLD.subject_type OR NEW.subject_id <> OLD.subject_id
    OR NEW.detail_hash <> OLD.detail_hash OR NEW.state_hash IS NOT OLD.state_hash
BEGIN
    SELECT RAISE(ABORT, 'the audit only grows');
END;
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit only grows');
END;
CREATE TRIGGER checkpoint_stays BEFORE UPDATE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoints stay');
END;
CREATE TRIGGER checkpoint_is_kept BEFORE DELETE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoints stay');
END;
CREATE TRIGGER screening_stays BEFORE UPDATE ON screening
BEGIN
    SELECT RAISE(ABORT, 'screenings stay as they were answered');
END;
