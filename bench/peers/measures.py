"""The figures of `cordon eval names`, for scores of any matcher."""


def measures(scored, threshold):
    """scored: list of (score, label 0 or 1); threshold: from which score on a pair is called the same."""
    positives = sum(label for _, label in scored)

    def rates(bound):
        found = [label for score, label in scored if score >= bound]
        precision = sum(found) / len(found) if found else 1.0
        recall = sum(found) / positives if positives else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return precision, recall, f1

    ranked = sorted(scored, key=lambda each: -each[0])
    right = best_f1 = recall_at_90 = 0.0
    best_threshold = None
    for i, (score, label) in enumerate(ranked):
        right += label
        if i + 1 < len(ranked) and ranked[i + 1][0] == score:
            continue
        precision, recall = right / (i + 1), right / positives if positives else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        if f1 >= best_f1:
            best_f1, best_threshold = f1, score
        if precision >= 0.9:
            recall_at_90 = max(recall_at_90, recall)
    precision, recall, f1 = rates(threshold)
    return {
        "pairs": len(scored),
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "bestF1": best_f1,
        "bestThreshold": best_threshold,
        "auc": auc(scored, positives),
        "recallAtPrecision90": recall_at_90,
    }


def auc(scored, positives):
    """The chance that a pair of the same ranks above one of the different; ties count half."""
    negatives = len(scored) - positives
    if not positives or not negatives:
        return None
    by_score = {}
    for score, label in scored:
        same, different = by_score.get(score, (0, 0))
        by_score[score] = (same + label, different + 1 - label)
    above = below = 0.0
    for score in sorted(by_score):
        same, different = by_score[score]
        above += same * (below + different / 2)
        below += different
    return above / (positives * negatives)
