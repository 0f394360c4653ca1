/** What a person decides about subjects and statements. */
interface Decided {
  readonly id: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** Whether subjects are one, are not one, or cannot be told: every pair of them. The last word on a pair counts. */
export interface Judgement extends Decided {
  readonly act: 'same' | 'different' | 'unsure';
  readonly subjects: readonly string[];
}

/** A statement counts no more: it was wrong, or is restricted. It stays, and is shown as withdrawn. */
export interface Withdrawal extends Decided {
  readonly act: 'withdraw';
  readonly statement: string;
}

/** A decision counts no more; undoing an undo brings it back. */
export interface Undo extends Decided {
  readonly act: 'undo';
  readonly decision: string;
}

/**
 * Decisions are separate from the statements and never edited. Merging is `same`, splitting undoes it: because statements stay
 * unchanged, both histories are complete (LED Article 4(1)(d); R44).
 */
export type Decision = Judgement | Withdrawal | Undo;

/**
 * The decisions that count, in their order. An undo takes effect on what was decided before it; read from the last one
 * back, so that whether an undo itself was undone is known when it is met.
 */
export const standingDecisions = (
  decisions: readonly Decision[],
): readonly (Judgement | Withdrawal)[] => {
  const undone = new Set<string>();
  const standing: (Judgement | Withdrawal)[] = [];
  for (const decision of [...decisions].reverse()) {
    if (undone.has(decision.id)) continue;
    if (decision.act === 'undo') undone.add(decision.decision);
    else standing.push(decision);
  }
  return standing.reverse();
};
