import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { GatheredFiles } from '@amirani/documents/chip';
import { readSeal } from '@amirani/documents/seal';
import type { Equipment, Examination, VisualZone } from '@amirani/documents/verdict';
import type { Exhibits, NamedFile } from './exhibits.ts';
import type { Visual } from './visual.ts';
import { readVisualDate } from './visual-date.ts';

/** The id under which the one document on the bench goes; places of findings begin with it. */
export const benchDocument = 'travel-document';

/** The id of a visa beside it. */
const benchVisa = 'visa';

/** Whether a seal is that of a visa: it then belongs to the sticker and not to the passport. */
export const isOnVisa = ({ bytes, name }: NamedFile): boolean =>
  readSeal(bytes, name).profile?.id === 'visa';

const sealsOf = (seals: readonly NamedFile[]) =>
  seals.length === 0 ? {} : { seals: seals.map(({ name, bytes }) => ({ name, content: bytes })) };

/** What a bench can do: no light shines in a browser; what a person saw is told as an observation. */
const equipment: readonly Equipment[] = ['mrz', 'chip', 'barcode', 'white'];

/** The exhibits in the form in which they are examined. */
export const toExamination = (
  exhibits: Exhibits,
  gathered: GatheredFiles | undefined,
  {
    at,
    profile,
    states = [],
  }: {
    readonly at: string;
    readonly profile: Examination['trustProfile'];
    /** What is known of the documents of states; the server's store has it, a bench has nothing. */
    readonly states?: Examination['states'];
  },
): Examination => {
  const { on, zone, visa, seals, pictures, observations, trust, chipState } = exhibits;
  const visual = visualZone(exhibits.visual);
  const state = chipState ?? (gathered === undefined ? undefined : 'read');
  return {
    id: 'bench',
    inspectedOn: on,
    inspectedAt: at,
    equipment,
    trustProfile: profile,
    trust: trust.flatMap(({ name, bytes, role }) =>
      role === 'seal-signer' ? [] : [{ name, bytes, role }],
    ),
    sealSigners: trust.filter(({ role }) => role === 'seal-signer'),
    states,
    documents: [
      {
        id: benchDocument,
        role: 'travel-document',
        ...(visual === undefined ? {} : { visual }),
        ...(zone === undefined ? {} : { mrz: { text: zone.text } }),
        ...(state === undefined
          ? {}
          : {
              chip: {
                state,
                files: (gathered?.files ?? []).map(({ file, bytes }) => ({ name: file, bytes })),
                transcripts: (gathered?.transcripts ?? []).map(({ name, bytes }) => ({
                  name,
                  bytes,
                })),
              },
            }),
        ...sealsOf(seals.filter((seal) => !isOnVisa(seal))),
        ...(pictures.length === 0
          ? {}
          : {
              images: pictures.map(({ name, bytes, light, mediaType }) => ({
                ...{ name, bytes, light, mediaType },
              })),
            }),
        ...(observations.length === 0 ? {} : { observations }),
      },
      ...(visa === undefined && !seals.some(isOnVisa)
        ? []
        : [
            {
              id: benchVisa,
              role: 'visa' as const,
              ...(visa === undefined ? {} : { mrz: { text: visa.text } }),
              ...sealsOf(seals.filter(isOnVisa)),
            },
          ]),
    ],
  };
};

/** The typed data of the page; an invalid date or sex is not compared. */
export const visualZone = (visual: Visual): VisualZone | undefined => {
  const typed = Object.entries(visual).flatMap(([field, text]) => {
    const value = visualValue(field, text.trim());
    return value === undefined ? [] : [[field, value] as const];
  });
  return typed.length === 0 ? undefined : (Object.fromEntries(typed) as VisualZone);
};

const visualValue = (field: string, text: string): string | boolean | undefined => {
  if (text === '' || field === 'documentCode') return undefined;
  if (field === 'biometricSymbol') return symbolOf(text);
  if (field.startsWith('dateOf')) return dayOf(text);
  if (field === 'sex') return /^[FMX]$/.exec(text.toUpperCase())?.[0];
  return field === 'issuingState' || field === 'nationality' ? text.toUpperCase() : text;
};

const symbolOf = (text: string): boolean | undefined =>
  text === 'true' ? true : text === 'false' ? false : undefined;

const dayOf = (text: string): CivilDate | undefined => {
  const read = parseCivilDate(readVisualDate(text) ?? '');
  return read.ok ? read.value : undefined;
};
