/**
 * The identifier of a decision that a person made and that stands in the journal. No adverse answer can be
 * written without one (R25: Directive (EU) 2016/681 Art. 7(6), Directive (EU) 2016/680 Art. 11(1)).
 */
export type DecisionId = string & { readonly __brand: 'DecisionId' };

/**
 * Names a decision. Whoever calls this vouches that a person took it: there is no other way to the type.
 * @throws TypeError `message.write.decision` when the text cannot be an identifier
 */
export const decisionId = (id: string): DecisionId => {
  if (!isDecisionId(id))
    throw new TypeError('message.write.decision: 8 to 64 letters, digits, - _ . :');
  return id;
};

/** Whether a value has the shape of a decision's identifier: 8 to 64 letters, digits and `-_.:`. */
export const isDecisionId = (id: unknown): id is DecisionId =>
  typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{7,63}$/.test(id);
