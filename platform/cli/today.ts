import type { CivilDate } from '@amirani/core';

/** The day that it is where the command runs. For some hours of the night it is not the day of UTC. */
export const today = (): CivilDate => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as CivilDate;
};
