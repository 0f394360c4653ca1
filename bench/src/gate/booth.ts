import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GateTraveller } from '@amirani/scenario/gate';
import type { Check } from '@desk/checkpoint/api/types.ts';
import { ApiError } from '@platform/api/client.ts';
import type { GateBook } from './book.ts';
import type { Person } from './person.ts';

/** A traveller as they come to a booth: what is scanned is at hand, and which flight they say. */
export interface Coming {
  readonly traveller: GateTraveller;
  readonly zone: string;
  /** A ZIP of the chip; undefined where no chip answers. */
  readonly chip: Uint8Array<ArrayBuffer> | undefined;
  readonly flight: string;
}

/** Where first-line officers work. */
export interface Booth {
  readonly name: string;
  readonly officer: Person;
  readonly book: GateBook;
}

/** Scans a document and opens the check; as often as no answer comes the same check, and never a second one. */
export const scan = async (
  { name, officer, book }: Booth,
  { traveller, zone, chip, flight }: Coming,
  id: string,
): Promise<Check> => {
  const began = performance.now();
  let lost = 0;
  const opened = await officer.call((api) =>
    api.openExamination({
      body: { line: 'first', place: name, equipment: ['mrz', 'chip'], mrz: zone },
    }),
  );
  const examination = opened.value.id;
  const params = { id: examination };
  const added = async (make: () => Promise<{ readonly lost: number }>): Promise<void> => {
    try {
      lost += (await make()).lost;
    } catch (error) {
      // The connection was lost after the act was stored: it is there already.
      if (!(error instanceof ApiError) || error.code !== 'document.piece.duplicate') throw error;
      lost += 1;
    }
  };
  const { print } = traveller.document;
  await added(() => officer.call((api) => api.addViz({ params, body: { values: print } })));
  // The reader looked for a chip, whether the document has one or not.
  await added(() =>
    chip === undefined
      ? officer.call((api) => api.setChipState({ params, body: { state: 'absent' } }))
      : officer.call((api) => api.addChipArchive({ params, query: {}, body: chip })),
  );
  const { value, ...checked } = await officer.call((api) =>
    api.openCheck({ body: { id, booth: name, flight, examination } }),
  );
  book.receipts.push(opened.value.receipt.leafHash, value.receipt.leafHash);
  book.scans.push({ ms: performance.now() - began, lost: lost + opened.lost + checked.lost });
  return value.check;
};

/** Gives what the traveller shows and says. */
export const givePapers = async (
  { officer, book }: Pick<Booth, 'officer' | 'book'>,
  check: Check,
  shown: GateTraveller['shown'],
): Promise<Check> => {
  let { version } = check;
  for (;;) {
    try {
      const seen = version;
      const { value, ms, lost } = await officer.call((api) =>
        api.giveFacts({ params: { id: check.id }, body: { given: { ...shown }, version: seen } }),
      );
      book.receipts.push(value.receipt.leafHash);
      book.facts.push({ ms, lost });
      return value.check;
    } catch (error) {
      // Given before the connection was lost: the current state shows it.
      if (!(error instanceof ApiError) || error.code !== 'decision.version.stale') throw error;
      const { value } = await officer.call((api) => api.getCheck({ params: { id: check.id } }));
      if (value.version === version + 1) return value;
      version = value.version;
    }
  }
};

/** A first line's decision as it is sent. */
export interface Sending {
  readonly act: 'pass' | 'second-line' | 'hold';
  readonly key: string;
  readonly note?: string;
}

/** The body of a decision on what a check shows. */
export const decisionOn = (check: Check, { act, key, note }: Sending) => {
  const reasons = act === 'pass' ? [] : check.verdict.all.slice(0, 3).map(({ code }) => code);
  const needsWords =
    act !== 'pass' || check.verdict.word !== 'clear' || check.verdict.all.length > 0;
  return {
    ...{ act, key, verdict: check.verdict.id, version: check.decision?.version ?? 0 },
    reasons: [...new Set(reasons)],
    note: note ?? (needsWords ? 'looked at, compared, asked' : ''),
  };
};

/** Decides, and notes it once it is acknowledged. */
export const decide = async (
  { officer, book }: Pick<Booth, 'officer' | 'book'>,
  check: Check,
  act: Sending['act'],
): Promise<Check> => {
  const key = randomUUID();
  const { value, ms, lost } = await officer.call((api) =>
    api.decideCheck({ params: { id: check.id }, body: decisionOn(check, { act, key }) }),
  );
  book.commits.push({ ms, lost });
  book.decisions.push({
    ...{ check: check.id, key, act, by: officer.login, word: check.verdict.word },
    receipt: value.receipt.leafHash,
  });
  return value.check;
};

/** Asks for help: blocked by nothing. */
export const askHelp = async (
  { name, officer, book }: Booth,
  check: Check,
  { statement }: GateTraveller,
): Promise<void> => {
  if (statement === undefined) return;
  const id = randomUUID();
  const { value } = await officer.call((api) =>
    api.openReferral({
      body: {
        ...{ id, kind: statement.help, seen: statement.words, check: check.id },
        ...{ told: 'shift leader', place: name },
      },
    }),
  );
  book.referrals.push(value.id);
  book.receipts.push(value.receipt.leafHash);
};

/** What is noted of a verdict after the papers were given. */
export const noteVerdict = (book: GateBook, { exhibit }: GateTraveller, check: Check): void => {
  book.judged.push({
    ...{ exhibit, check: check.id, word: check.verdict.word },
    sources: [...new Set(check.verdict.all.map(({ source }) => source))],
    codes: check.verdict.all.map(({ code }) => code),
  });
};

/** A person looks at the screen and at the traveller. */
export const lookUp = (ms: number): Promise<unknown> => (ms > 0 ? sleep(ms) : Promise.resolve());
