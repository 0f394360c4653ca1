/** Decimals of every score. Rounded there, a score comes out the same on every machine, bit for bit (R73). */
const DECIMALS = 6;

/** A score as it is stored and compared. */
export const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
