import type { DocumentFinding } from '../../check/finding.ts';
import { type MrzChange, repairMrz } from '../../mrz/index.ts';
import { verdictFinding } from '../say.ts';
import { type Days, type Zone, zonePlaces } from './zone.ts';

/**
 * What an officer should look at before a failure is believed: characters that may have been misread (TR-03135-1,
 * 5.5.4.1.1 asks for a manual correction). Worked out once, where a check of the zone has failed.
 */
export const misreadings = (
  zone: Zone,
  days: Days,
): ((findings: readonly DocumentFinding[]) => readonly DocumentFinding[]) => {
  let known: Hints | undefined;
  return (findings) => {
    known ??= hintsOf(zone, days);
    const { changes, undecidable } = known;
    const strays = findings.filter(({ code }) => code === 'document.mrz.name.stray-letter');
    const pairs = undecidable.filter((hint) =>
      strays.some((stray) => stray.places[0]?.offset === hint.places[0]?.offset),
    );
    return [...changes, ...pairs];
  };
};

interface Hints {
  readonly changes: readonly DocumentFinding[];
  readonly undecidable: readonly DocumentFinding[];
}

const hintsOf = (zone: Zone, { inspectedOn, issuedOn }: Days): Hints => {
  const { candidates, undecidable } = repairMrz(zone.reading, {
    referenceDate: inspectedOn,
    ...(issuedOn === undefined ? {} : { issuedOn }),
  });
  const placesOf = zonePlaces(zone);
  const at = (line: number, position: number) => placesOf({ line, from: position, to: position });
  const [only, second] = candidates;
  const one = ({ line, position, read, to }: MrzChange): DocumentFinding =>
    verdictFinding(
      'document.verdict.mrz.misread',
      { line, position, read, to },
      at(line, position),
    );
  return {
    changes:
      only === undefined
        ? []
        : second === undefined
          ? only.changes.map(one)
          : [
              verdictFinding('document.verdict.mrz.misread-several', {
                count: candidates.length,
              }),
            ],
    undecidable: undecidable.map(({ line, position, read, also }) =>
      verdictFinding(
        'document.verdict.mrz.undecidable',
        { line, position, read, to: also },
        at(line, position),
      ),
    ),
  };
};
