import type { ChipEvidence, EvidenceFile } from '@amirani/documents/verdict';
import type { ChipContents } from './chip-files.ts';
import { transcriptOf } from './transcript.ts';

/** What a reader gets from a chip that it reads to the end: files, and the transcript of the authentications. */
export const readingOf = (contents: ChipContents, label: string, at: string): ChipEvidence => {
  const { groups, com, sod, cardAccess, cardSecurity } = contents;
  const transcript = transcriptOf(contents, label, at);
  const file = (name: string, bytes: Uint8Array | undefined): readonly EvidenceFile[] =>
    bytes === undefined ? [] : [{ name, bytes }];
  return {
    state: 'read',
    files: [
      ...file('EF.CardAccess', cardAccess),
      ...file('EF.CardSecurity', cardSecurity),
      ...file('EF.COM', com),
      ...file('EF.SOD', sod),
      ...[...groups].flatMap(([number, bytes]) => file(`DG${number}`, bytes)),
    ],
    ...(transcript === undefined
      ? {}
      : { transcripts: [{ name: 'transcript.json', bytes: transcript }] }),
  };
};

/** No chip answered. */
export const noAnswer: ChipEvidence = { state: 'absent', files: [] };
