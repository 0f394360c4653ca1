/** What one act on a decision does and demands. */
export interface ActRule<S extends string = string> {
  /** States from which it may be done; `new` begins a decision. */
  readonly from: readonly (S | 'new')[];
  readonly to: S;
  /** Somebody is worse off for it (refused, erased, sent out): needs a fresh password (R25). */
  readonly adverse?: boolean;
  /**
   * By another person than the one who began it, and bound to what that person saw (ASVS 5.0, 2.3.5). Both steps then count as
   * of two persons, in the database as well.
   */
  readonly secondPerson?: boolean;
}

/**
 * A kind of decision as data: its states and who may move it how. Nothing is ever edited: a decision that
 * turned out wrong is superseded by a new one, and both remain.
 */
export interface DecisionKind<S extends string = string, A extends string = string> {
  /** Dotted: `quarantine.item`. */
  readonly name: string;
  readonly acts: Readonly<Record<A, ActRule<S>>>;
}

/** Whether no act leads out of a state: the decision is made. */
export const isFinal = (kind: DecisionKind, state: string): boolean =>
  !Object.values(kind.acts).some(({ from }) => from.includes(state));

/** Whether a second person must confirm what this act begins: then the act itself counts as one of two. */
export const isOneOfTwo = (kind: DecisionKind, rule: ActRule): boolean =>
  rule.secondPerson === true ||
  Object.values(kind.acts).some(
    (other) => other.secondPerson === true && other.from.includes(rule.to),
  );

/** Declares a kind, keeping its states and acts as literal types. */
export const decisionKind = <S extends string, A extends string>(
  kind: DecisionKind<S, A>,
): DecisionKind<S, A> => kind;
