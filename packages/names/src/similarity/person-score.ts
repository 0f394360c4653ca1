/**
 * The score of a comparison, from 0 to 1: how likely a pair with this evidence is one person, where as many
 * pairs of the material are one person as are two. Calibrated on labelled pairs of names (see
 * `docs/reference/names.md`); dates, documents and nationality move it by their evidence.
 */
export const personScore = (
  nameLikeness: number,
  dateBits: number,
  documentBits: number,
  nationality: number,
): number => {
  const logit =
    STEEPNESS * (nameLikeness - EVEN) +
    (dateBits > 0 ? DATE_FOR : DATE_AGAINST) * dateBits +
    DOCUMENT * documentBits +
    (nationality > 0 ? 0.15 : nationality < 0 ? -0.3 : 0);
  return 1 / (1 + Math.exp(-logit));
};

/** A score with some bits of evidence taken off, because the reading of the name makes an assumption. */
export const withBitsLost = (score: number, bits: number): number =>
  bits === 0 || score === 0 ? score : 1 / (1 + (1 / score - 1) * Math.exp(BIT * bits));

const STEEPNESS = 12;
/** The likeness at which a pair of the labelled pairs is as often one person as two. */
const EVEN = 0.74;

/** Nats for a bit of a date that agrees, and for one that does not: lists have wrong dates. */
const DATE_FOR = 0.3;
const DATE_AGAINST = 0.45;
const DOCUMENT = 0.3;
/** Nats for a bit of other evidence. */
const BIT = 0.3;

/**
 * What a score means at the size of a list: how many entries would reach this evidence by chance, if none of the list were the
 * person. `bits` is the evidence of name, date and document together; each bit halves the number. Below 0.01 chance does not
 * explain it; above 1 a list of that size gives such a hit anyway.
 */
export const expectedByChance = (bits: number, listSize: number): number =>
  listSize * 2 ** -Math.max(0, bits);
