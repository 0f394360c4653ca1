/**
 * What a carrier says of a date of birth of which it sent the year in two digits, so that two days can be meant: the one that
 * the document bears, where it is one of them; else the later one. A day that differs from both is told as a difference then,
 * and not left uncompared.
 */
export const birthSaid = (
  births: readonly string[],
  presented: string | undefined,
): string | undefined => births.find((birth) => birth === presented) ?? births.toSorted().at(-1);
