import type { ChipFile } from '@amirani/documents/chip';
import { call } from '@platform/web/platform/api.ts';
import type { ChipReading } from '../chip/chip-reading.ts';
import type { Examination } from '../examination.ts';
import type { OwnJudgement, PictureExhibit, PictureMark } from '../exhibits.ts';
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
    ...pictureSteps(id, bench),
    () => call('examineDocument', { params: { id } }),
  ];
  for (const [done, step] of steps.entries()) {
    onProgress({ done, all: steps.length });
    await step();
  }
  onProgress({ done: steps.length, all: steps.length });
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
  ...(chip?.gathered.files ?? []).flatMap((file) =>
    chipFileSteps(id, file, chip?.gathered.repeated ?? []),
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

/**
 * A file of the chip. Where others came under its name, each takes the place of the one before: the first that came counts and
 * the others are kept. Of an empty one there is nothing to store.
 */
const chipFileSteps = (
  id: string,
  first: ChipFile,
  repeated: readonly ChipFile[],
): readonly Step[] => {
  let supersedes: string | undefined;
  if (first.bytes.length === 0) return [];
  return [...repeated.filter(({ file }) => file === first.file), first]
    .filter(({ bytes }) => bytes.length > 0)
    .map(({ file, bytes }) => async () => {
      const { pieces } = await call('addChipFile', {
        params: { id, part: file },
        query: supersedes === undefined ? {} : { supersedes },
        body: Uint8Array.from(bytes),
      });
      supersedes = pieces.at(-1)?.id;
    });
};

/**
 * Pictures of the document with their marks, then those of the person: from then on the server awaits the answer about the
 * faces and takes no mark. So the answer comes next, and the marks on those pictures after it.
 */
const pictureSteps = (id: string, bench: Examination): readonly Step[] => {
  const { pictures, judgement } = bench;
  const live = pictures.filter(({ shows }) => shows === 'live');
  const pieces = new Map<string, string>();
  const store =
    (picture: PictureExhibit): Step =>
    async () => {
      const { shows, light, bytes } = picture;
      const { pieces: stored } = await call('addPicture', {
        params: { id, shows, light },
        query: {},
        body: bytes,
      });
      const [piece] = stored;
      if (piece !== undefined) pieces.set(picture.id, piece.id);
    };
  const mark =
    (picture: PictureExhibit): Step =>
    () =>
      storeMarks(id, pieces.get(picture.id), marksOn(bench, picture));
  return [
    ...pictures
      .filter((picture) => !live.includes(picture))
      .flatMap((picture) => [store(picture), mark(picture)]),
    ...live.map(store),
    ...(judgement === undefined ? [] : [() => handInAnswer(id, judgement)]),
    ...live.filter((picture) => marksOn(bench, picture).length > 0).map(mark),
  ];
};

const marksOn = ({ marks }: Examination, { id }: PictureExhibit): readonly PictureMark[] =>
  marks.filter(({ picture }) => picture === id);

const storeMarks = async (
  id: string,
  piece: string | undefined,
  marks: readonly PictureMark[],
): Promise<void> => {
  if (piece === undefined) return;
  for (const { sha256, shape, points, note, measure } of marks)
    await call('addMark', {
      params: { id, piece },
      body: {
        ...{ sha256, shape, note },
        points: points.map(([x, y]) => [x, y] as [number, number]),
        ...(measure === undefined ? {} : { measure }),
      },
    });
};

/**
 * Hands in the officer's own answer. It names the two pictures that it is about: a server that would show others takes none.
 */
const handInAnswer = (
  id: string,
  { answer, confidence, note, portrait, live }: OwnJudgement,
): Promise<unknown> =>
  call('judgeFaces', { params: { id }, body: { answer, confidence, note, portrait, live } });
