import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { DoorKind } from './bomb.ts';
import { type Answer, answerOf, type Hand, handOf } from './wire.ts';

/** What an operation said to a file. */
export interface Knock extends Omit<Answer<unknown>, 'value'> {
  /** The operation's name in the contract. */
  readonly operation: string;
  readonly kind: DoorKind;
  /** True where the file was taken in as what it claims to be; absent where the status says it. */
  readonly kept?: boolean;
}

/** A way in for foreign bytes: brings a file to an operation, and to what reads it afterwards. */
export type Door = (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly Knock[]>;

/** Every operation of the contract that takes bytes: a new one is here by itself. */
export const bytesOperations = (): readonly string[] =>
  Object.entries(endpoints as Readonly<Record<string, Endpoint>>).flatMap(([name, { body }]) =>
    body === 'bytes' ? [name] : [],
  );

type SignIn = (login: string, purpose: string) => Promise<Hand>;

/** Ways to the doors, by operation. An operation without one fails the proof. */
export const openDoors = async (
  address: () => string,
  password: string,
): Promise<ReadonlyMap<string, Door>> => {
  const signIn: SignIn = (login, purpose) => handOf(address, { login, password }, purpose);
  const doors = await Promise.all([
    messages(signIn),
    documents(signIn),
    replays(signIn),
    specimens(signIn),
    trustLists(signIn),
    journeys(signIn),
    watchLists(signIn),
    riskData(signIn),
    exhibits(signIn),
    worlds(signIn),
  ]);
  return new Map(doors.flat());
};

type Doors = Promise<readonly (readonly [string, Door])[]>;

const knock = <T>(
  operation: string,
  kind: DoorKind,
  { value, ...answer }: Answer<T>,
  keeps?: (value: T) => boolean,
): Knock => ({
  ...{ operation, kind },
  ...answer,
  ...(keeps === undefined || value === undefined ? {} : { kept: keeps(value) }),
});

const messages = async (signIn: SignIn): Doors => {
  const { api } = await signIn('operator', 'operation');
  return [
    [
      'uploadMessages',
      async (body) => [
        knock('uploadMessages', 'messages', await answerOf(() => api.uploadMessages({ body }))),
      ],
    ],
  ];
};

/** Each file goes into an examination of its own, which is then examined. */
const documents = async (signIn: SignIn): Doors => {
  const { api } = await signIn('examiner', 'document-examination');
  const into =
    (
      operation: string,
      kind: DoorKind,
      add: (id: string, body: Uint8Array<ArrayBuffer>) => Promise<unknown>,
    ): Door =>
    async (body) => {
      const { id } = await api.openExamination({ body: { line: 'second' } });
      const added = knock(operation, kind, await answerOf(() => add(id, body)));
      if (added.status !== 200) return [added];
      const examined = await answerOf(() => api.examineDocument({ params: { id } }));
      return [added, knock('examineDocument', 'chip-file', examined)];
    };
  return [
    [
      'addChipFile',
      async (body) => {
        const auto = into('addChipFile', 'chip-file', (id, bytes) =>
          api.addChipFile({ params: { id, part: 'auto' }, query: {}, body: bytes }),
        );
        const sod = into('addChipFile', 'chip-file', (id, bytes) =>
          api.addChipFile({ params: { id, part: 'EF.SOD' }, query: {}, body: bytes }),
        );
        return [...(await auto(body)), ...(await sod(body))];
      },
    ],
    [
      'addChipArchive',
      into('addChipArchive', 'archive', (id, body) =>
        api.addChipArchive({ params: { id }, query: {}, body }),
      ),
    ],
    [
      'addTranscript',
      into('addTranscript', 'transcript', (id, body) =>
        api.addTranscript({ params: { id }, query: {}, body }),
      ),
    ],
    [
      'addSeal',
      into('addSeal', 'seal', (id, body) => api.addSeal({ params: { id }, query: {}, body })),
    ],
    [
      'addPicture',
      into('addPicture', 'picture', (id, body) =>
        api.addPicture({ params: { id, shows: 'page', light: 'white' }, query: {}, body }),
      ),
    ],
  ];
};

const replays = async (signIn: SignIn): Doors => {
  const { api } = await signIn('examiner2', 'document-examination');
  return [
    [
      'importExamination',
      async (body) => [
        knock('importExamination', 'replay', await answerOf(() => api.importExamination({ body }))),
      ],
    ],
  ];
};

const specimens = async (signIn: SignIn): Doors => {
  const { api } = await signIn('trainer', 'training');
  const announced = {
    use: 'document',
    issuer: 'QMB',
    documentCode: 'P',
    page: 'data page',
    light: 'white',
    source: 'hostile files',
    licence: 'CC0-1.0',
    licenceText: 'All rights to this picture are waived.',
  } as const;
  let model = 0;
  return [
    [
      'addSpecimenPicture',
      async (body) => {
        const { specimen } = await api.addSpecimen({
          body: { ...announced, model: `hostile-${++model}` },
        });
        const added = await answerOf(() =>
          api.addSpecimenPicture({ params: { id: specimen.id }, body }),
        );
        return [knock('addSpecimenPicture', 'picture', added)];
      },
    ],
  ];
};

const trustLists = async (signIn: SignIn): Doors => {
  const keeper = await signIn('keeper', 'trust-keeping');
  return [
    [
      'importTrustList',
      async (body) => {
        await keeper.stepUp();
        const imported = await answerOf(() => keeper.api.importTrustList({ query: {}, body }));
        // A list of which nothing can be read holds nothing, says why, and is trusted for nothing.
        const holds = ({ list }: { list: { certificates: number; revoked: number } }): boolean =>
          list.certificates + list.revoked > 0;
        return [knock('importTrustList', 'trust-list', imported, holds)];
      },
    ],
  ];
};

const criterion = `criterion hostile-files version 1
title "Returns within a day of departure"
purpose narcotics
link "Couriers carry drugs in the hold baggage of passenger flights"
owner "bench"
review-by 2027-03-31
evidence E1 2026-06-30 "Evaluation of seizures at three airports, compared with all other journeys"
when
  - booking.hours-before-departure at most 24 because E1
unless
  - booking.travellers at least 3 because E1
`;

const journeys = async (signIn: SignIn): Doors => {
  const { api } = await signIn('analyst', 'pnr-criteria');
  const drafted = await api.draftCriterion({ body: { text: criterion, reason: 'hostile files' } });
  const { id } = drafted.criterion.summary;
  return [
    [
      'backTestOnJourneys',
      async (body) => [
        knock(
          'backTestOnJourneys',
          'journeys',
          await answerOf(() => api.backTestOnJourneys({ params: { id }, body })),
        ),
      ],
    ],
  ];
};

const watchLists = async (signIn: SignIn): Doors => {
  const { api } = await signIn('analyst', 'pnr-assessment');
  const list = 'hostile-files';
  await api.registerWatchList({
    body: {
      ...{ id: list, title: 'Hostile files', source: 'bench', category: 'sought' },
      ...{ ground: 'national-warrant', purposes: ['border-check'], offences: [] },
      ...{ validFrom: '2026-01-01', validUntil: '2027-12-31' },
    },
  });
  return [
    [
      'addListImportPart',
      async (body) => {
        const begun = await api.beginListImport({ params: { list }, body: { label: 'hostile' } });
        const params = { id: begun.import.id };
        const part = await answerOf(() =>
          api.addListImportPart({ params, query: { position: 0 }, body }),
        );
        const added = knock('addListImportPart', 'stores', part);
        if (part.status !== 200) return [added];
        const read = await answerOf(() => api.readListImport({ params }));
        return [
          added,
          knock(
            'readListImport',
            'table-reader',
            read,
            (value) => value.import.state === 'read' && (value.import.dryRun?.entries ?? 0) > 0,
          ),
        ];
      },
    ],
  ];
};

const riskData = async (signIn: SignIn): Doors => {
  const { api } = await signIn('risk', 'risk-analysis');
  const dataset = 'hostile-files';
  await api.registerRiskDataset({
    body: {
      ...{ id: dataset, title: 'Hostile files', source: 'bench', indicator: '1A' },
      ...{ unit: 'detections', note: '', sums: [] },
    },
  });
  return [
    [
      'addRiskImportPart',
      async (body) => {
        const begun = await api.beginRiskImport({
          params: { dataset },
          body: { label: 'hostile', options: {} },
        });
        const params = { id: begun.import.id };
        const part = await answerOf(() =>
          api.addRiskImportPart({ params, query: { position: 0 }, body }),
        );
        const added = knock('addRiskImportPart', 'stores', part);
        if (part.status !== 200) return [added];
        const read = await answerOf(async () => {
          await api.readRiskImport({ params, body: {} });
          // The dry run goes on by itself; a minute is more than any of these files may take.
          for (let tries = 0; tries < 300; tries++) {
            const now = await api.getRiskImport({ params });
            if (now.task?.state === 'done' || now.task?.state === 'failed') return now;
            await sleep(200);
          }
          throw new Error('the dry run did not end within a minute');
        });
        return [
          added,
          knock(
            'readRiskImport',
            'table-reader',
            read,
            ({ dryRun }) =>
              dryRun !== undefined && dryRun.added + dryRun.changed + dryRun.unchanged > 0,
          ),
        ];
      },
    ],
  ];
};

const exhibits = async (signIn: SignIn): Doors => {
  const hand = await signIn('investigator', 'investigation');
  const { api } = hand;
  await hand.stepUp();
  const opened = await api.openCase({
    body: {
      ...{ id: randomUUID(), title: 'Hostile files', offences: ['migrant-smuggling'] },
      ...{ basis: 'order 1/1', reason: 'files that others sent' },
    },
  });
  const { id } = opened.case;
  return [
    [
      'addExhibitPart',
      async (body) => {
        const exhibit = randomUUID();
        await api.beginExhibit({
          params: { id },
          body: {
            ...{ id: exhibit, title: 'A hostile file', kind: 'file', name: 'hostile.xlsx' },
            obtained: { on: '2026-11-20', from: 'a carrier', by: 'unit 4', basis: 'order 1/1' },
          },
        });
        const part = await answerOf(() =>
          api.addExhibitPart({ params: { id, exhibit, position: 0 }, body }),
        );
        const added = knock('addExhibitPart', 'stores', part);
        if (part.status !== 200) return [added];
        const completed = await answerOf(() =>
          api.completeExhibit({ params: { id, exhibit }, body: {} }),
        );
        const peeked = await answerOf(() => api.peekExhibit({ params: { id, exhibit }, body: {} }));
        const grading = { source: 'F', information: '6' } as const;
        const tried = await answerOf(() =>
          api.dryRunImport({
            params: { id },
            body: { id: randomUUID(), exhibit, mapping: { kind: 'ftm', grading } },
          }),
        );
        return [
          added,
          knock('completeExhibit', 'stores', completed),
          // A few rows for a person to look at: what can be shown may be shown.
          knock('peekExhibit', 'stores', peeked),
          knock(
            'dryRunImport',
            'table-reader',
            tried,
            ({ sample }) => sample.statements.length > 0,
          ),
        ];
      },
    ],
  ];
};

const worlds = async (signIn: SignIn): Doors => {
  const { api } = await signIn('trainer', 'training');
  return [
    [
      'importWorld',
      async (body) => [
        knock('importWorld', 'world', await answerOf(() => api.importWorld({ body }))),
      ],
    ],
  ];
};
