/**
 * The last measurement of each function, as in the instructions for use: each figure with its proof and the place in it. A
 * test compares every figure with `docs/proofs`, where it is made again (AI Act Art. 13(3)(b); R60).
 */
export const measured = {
  /** Share of 1,200 queries of twelve kinds against a million names of which the right entry is among the first ten. */
  recallAt10: { proof: 'names', at: 'own.at10', value: 0.985 },
  /** The same at the first place. */
  recallAt1: { proof: 'names', at: 'own.at1', value: 0.896 },
  /** False alerts on 100,000 travellers who are not on a list, where it knows names and dates. */
  falseAlerts: { proof: 'names-alerts', at: 'reached.per100000', value: 0.463 },
  /** The same where a list knows any date, partial or none. */
  falseAlertsAnyDate: { proof: 'names-alerts', at: 'reached.per100000AnyDate', value: 24.537 },
  /** Genuine synthetic documents that were examined, and those of them found green. */
  genuine: { proof: 'forgeries', at: 'genuine.examined', value: 10000 },
  genuineGreen: { proof: 'forgeries', at: 'genuine.green', value: 10000 },
  /** Share of the members of planted networks that were named, and of the named that were members. */
  networkRecall: { proof: 'planted-networks', at: 'final.named.recall', value: 0.806 },
  networkPrecision: { proof: 'planted-networks', at: 'final.named.precision', value: 1 },
} as const;
