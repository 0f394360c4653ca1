const SHOWN = 3;

/** A number or address with all but its last three characters hidden; short ones wholly (R10). */
export const masked = (value: string): string => {
  const letters = [...value];
  if (letters.length <= SHOWN + 2) return '•'.repeat(letters.length);
  return '•'.repeat(letters.length - SHOWN) + letters.slice(-SHOWN).join('');
};
