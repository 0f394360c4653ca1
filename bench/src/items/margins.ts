import type { Examine, KnownItem } from '@amirani/scenario/proof/items';
import { seenIn } from '@amirani/scenario/proof/items';

/** How far items of each difficulty are from the other side, by the tools of the desks: targets and honest ones, in the mean. */
export const margins = (
  byDifficulty: readonly (readonly KnownItem[])[],
  examine: Examine,
): readonly { readonly targets: number; readonly honest: number }[] =>
  byDifficulty.map((items) => {
    const mean = (target: boolean): number => {
      const some = items
        .filter((one) => one.truth.target === target && isMeasured(one))
        .slice(0, 40)
        .map(({ material }) => seenIn(material, examine).margin)
        .filter(Number.isFinite);
      return Math.round((some.reduce((sum, one) => sum + one, 0) / some.length) * 1000) / 1000;
    };
    return { targets: mean(true), honest: mean(false) };
  });

/** Of documents the faces are measured, of stays those that turn on days. */
const isMeasured = ({ material, surface }: KnownItem): boolean =>
  material.kind === 'document'
    ? surface === 'impostor'
    : material.kind !== 'stay' || surface === 'ninety-days';
