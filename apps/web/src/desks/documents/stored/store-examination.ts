import { call } from '../../../platform/api.ts';
import type { ChipReading } from '../chip/chip-reading.ts';
import type { Examination } from '../examination.ts';
import type { PictureExhibit } from '../exhibits.ts';
import { isOnVisa, visualZone } from '../to-examination.ts';

/** How many steps there are, and how many are done. */
export interface StoreProgress {
  readonly done: number;
  readonly all: number;
}

type Step = () => Promise<unknown>;

/**
 * Stores what lies on the bench as an examination of the server, piece by piece, and has it examined there. An answer
 * about the faces that was given on the bench goes along; it counts only for the very pictures it was given for.
 * @throws ApiError where the server refuses; what was stored until then stays.
 */
export const storeExamination = async (
  bench: Examination,
  chip: ChipReading | undefined,
  {
    line,
    onProgress,
  }: { readonly line: 'first' | 'second'; readonly onProgress: (progress: StoreProgress) => void },
): Promise<string> => {
  const { zone } = bench;
  const { id } = await call('openExamination', {
    body: {
      line,
      place: '',
      equipment: equipmentOf(bench),
      ...(zone === undefined ? {} : { mrz: zone.text }),
    },
  });
  const steps = [
    ...pageSteps(id, bench),
    ...chipSteps(id, bench, chip),
    ...(bench.visa === undefined ? [] : [visaStep(id, bench.visa.text)]),
    ...bench.seals.map(
      (seal): Step =>
        () =>
          call('addSeal', {
            params: { id },
            query: { document: isOnVisa(seal) ? 'visa' : 'travel-document' },
            body: seal.bytes,
          }),
    ),
    ...bench.pictures.map(
      (picture): Step =>
        () =>
          storePicture(id, picture, bench),
    ),
    () => settle(id, bench),
  ];
  let done = 0;
  for (const step of steps) {
    onProgress({ done, all: steps.length });
    await step();
    done += 1;
  }
  onProgress({ done, all: steps.length });
  return id;
};

const visaStep =
  (id: string, text: string): Step =>
  () =>
    call('addMrz', { params: { id }, body: { document: 'visa', text, aborted: false } });

/** The lights under which somebody looked or took a picture, beside what every desk has. */
const equipmentOf = ({ pictures, observations }: Examination) => {
  const lights = ['infrared', 'ultraviolet', 'transmitted'] as const;
  return [
    ...(['mrz', 'chip', 'barcode', 'white'] as const),
    ...lights.filter(
      (light) =>
        pictures.some((picture) => picture.light === light) ||
        observations.some(({ check }) => check.startsWith(`optical.${light}`)),
    ),
  ];
};

const pageSteps = (id: string, { visual, observations }: Examination): readonly Step[] => {
  const values = visualZone(visual);
  return [
    ...(values === undefined
      ? []
      : [() => call('addViz', { params: { id }, body: { document: 'travel-document', values } })]),
    ...(observations.length === 0
      ? []
      : [
          () =>
            call('addObservations', {
              params: { id },
              body: { document: 'travel-document', values: [...observations] },
            }),
        ]),
  ];
};

const chipSteps = (
  id: string,
  { chipState }: Examination,
  chip: ChipReading | undefined,
): readonly Step[] => [
  ...(chip?.gathered.files ?? []).map(
    ({ file, bytes }): Step =>
      () =>
        call('addChipFile', {
          params: { id, part: file },
          query: {},
          body: Uint8Array.from(bytes),
        }),
  ),
  ...(chip?.gathered.transcripts ?? []).map(
    ({ bytes }): Step =>
      () =>
        call('addTranscript', { params: { id }, query: {}, body: Uint8Array.from(bytes) }),
  ),
  ...(chipState === undefined
    ? []
    : [
        () =>
          call('setChipState', {
            params: { id },
            body: { document: 'travel-document', state: chipState },
          }),
      ]),
];

const storePicture = async (
  id: string,
  { id: own, shows, light, bytes }: PictureExhibit,
  { marks }: Examination,
): Promise<void> => {
  const { pieces } = await call('addPicture', {
    params: { id, shows, light },
    query: {},
    body: bytes,
  });
  const [piece] = pieces;
  if (piece === undefined) return;
  for (const { picture, sha256, shape, points, note, measure } of marks)
    if (picture === own)
      await call('addMark', {
        params: { id, piece: piece.id },
        body: {
          ...{ sha256, shape, note },
          points: points.map(([x, y]) => [x, y] as [number, number]),
          ...(measure === undefined ? {} : { measure }),
        },
      });
};

/** Hands in the officer's own answer, where the server shows the same two faces; then has everything examined. */
const settle = async (id: string, { judgement }: Examination): Promise<void> => {
  if (judgement !== undefined) {
    const { portrait, live } = await call('getComparison', { params: { id } });
    if (portrait.sha256 !== judgement.portrait || live.sha256 !== judgement.live) return;
    await call('judgeFaces', { params: { id }, body: { ...judgement } });
  }
  await call('examineDocument', { params: { id } });
};
