-- A guard against mistakes; against intent, the chain and its checkpoints guard.
CREATE FUNCTION cordon_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the rows of % only grow', TG_TABLE_NAME;
END
$$;
CREATE FUNCTION cordon_only_detail_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.detail IS NOT NULL OR (NEW.sequence, NEW.at, NEW.actor, NEW.kind, NEW.subject_type, NEW.subject_id,
            NEW.detail_hash, NEW.state_hash, NEW.hash)
        IS DISTINCT FROM (OLD.sequence, OLD.at, OLD.actor, OLD.kind, OLD.subject_type, OLD.subject_id,
            OLD.detail_hash, OLD.state_hash, OLD.hash) THEN
        RAISE EXCEPTION 'the audit only grows';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION cordon_only_detail_goes();
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION cordon_refuse();
CREATE TRIGGER checkpoint_stays BEFORE UPDATE OR DELETE ON checkpoint FOR EACH ROW EXECUTE FUNCTION cordon_refuse();
CREATE TRIGGER screening_stays BEFORE UPDATE ON screening FOR EACH ROW EXECUTE FUNCTION cordon_refuse();
