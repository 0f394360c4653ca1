/**
 * The identifier of a person's decision in the journal. An adverse answer cannot be written without one (R25: Directive (EU)
 * 2016/681 Art. 7(6), Directive (EU) 2016/680 Art. 11(1)).
 */
export type DecisionId = string & { readonly __brand: 'DecisionId' };

/**
 * Makes the identifier of a decision. The caller vouches that a person took it: the type cannot be made otherwise.
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
