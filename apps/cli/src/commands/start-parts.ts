import { setImmediate as turn } from 'node:timers/promises';
import { sampleDataParts } from '@platform/api/about.ts';
import type { SampleDataState } from '@platform/server/about/sample-data.ts';

type Part = (typeof sampleDataParts)[number];

/** What makes each part of the sample data; does nothing where the part is there. */
export type Parts = Readonly<Record<Part, () => Promise<void>>>;

const partState = (index: number): NonNullable<SampleDataState> => {
  const part = sampleDataParts[index];
  if (part === undefined) throw new RangeError(`sample data has no part ${index}`);
  return { state: 'making', part, number: index + 1, of: sampleDataParts.length };
};

/** The sample data of a server that does not answer yet: all of it is still to be made. */
export const nothingMade: SampleDataState = partState(0);

/**
 * Makes part after part in the background. A part that cannot be made keeps no other from being made.
 * @param tell told of each part as it begins; at the end of the first that failed, or of nothing.
 * @param onTrouble told why a part could not be made.
 */
export const makeParts = (
  parts: Parts,
  tell: (state: SampleDataState) => void,
  onTrouble: (part: Part, error: unknown) => void,
): { readonly stop: () => Promise<void> } => {
  let stopped = false;
  const make = async (): Promise<void> => {
    let failed: SampleDataState;
    for (const [index, part] of sampleDataParts.entries()) {
      tell(partState(index));
      await turn(); // what the server was asked meanwhile comes first
      if (stopped) return;
      await parts[part]().catch((error: unknown) => {
        failed ??= { ...partState(index), state: 'failed' };
        onTrouble(part, error);
      });
    }
    tell(failed);
  };
  const made = make();
  return {
    // The part that is being made is made whole: a later start would take half of it for all.
    stop: () => {
      stopped = true;
      return made;
    },
  };
};
