import { randomUUID } from 'node:crypto';
import type { GateTraveller } from '@amirani/scenario/gate';
import type { Check, Dossier, Protection } from '@desk/checkpoint/api/types.ts';
import type { GateBook } from './book.ts';
import { givePapers } from './booth.ts';
import type { Attempted, Person } from './person.ts';

/** A case that was sent to the second line. */
export interface SecondCase {
  readonly check: string;
  readonly traveller: GateTraveller;
  /** Counts the cases: some are used for attempts at what must not be. */
  readonly number: number;
}

/** Who works there, and who confirms. */
export interface SecondLine {
  readonly officer: Person;
  readonly colleague: Person;
  /** Who alone may reject a document. */
  readonly examiner: Person;
  /** A first-line officer, who has no business there. */
  readonly stranger: Person;
  readonly book: GateBook;
}

const noSign: Protection = {
  asylum: 'no-sign',
  child: 'no-sign',
  trafficking: 'no-sign',
  medical: 'no-sign',
};

/** Takes a case and ends it as the truth allows: lets pass what was cured, refuses with two, holds the rest. */
export const workOn = async (room: SecondLine, one: SecondCase): Promise<void> => {
  const { officer, book } = room;
  const { truth, shownLater } = one.traveller;
  const params = { id: one.check };
  const taken = await officer.call((api) => api.takeCase({ params }));
  book.receipts.push(taken.value.receipt.leafHash);
  const note = {
    id: randomUUID(),
    about: 'interview',
    text: 'Asked where to, how long, with whom.',
  } as const;
  const noted = await officer.call((api) => api.addCaseNote({ params, body: note }));
  book.receipts.push(noted.value.receipt.leafHash);
  let { check } = noted.value.dossier;
  if (shownLater !== undefined) {
    check = await givePapers(room, check, shownLater);
    if (check.verdict.word !== 'clear')
      book.surprises.push(
        `${one.traveller.exhibit}: brought everything, and the word is ${check.verdict.word}`,
      );
    await endWith(room, check, 'pass');
  } else if (truth.secondLine.includes('refuse')) await refuse(room, one, noted.value.dossier);
  else if (truth.plant === 'not-on-list' || truth.plant === 'data-differ')
    await endWith(room, check, 'pass');
  else {
    if (
      truth.plant === 'wanted' ||
      truth.plant === 'child-missing' ||
      truth.plant === 'asks-asylum'
    )
      await tryGroundless(room, check);
    await endWith(room, check, 'hold');
  }
};

const endWith = async (
  { officer, book }: SecondLine,
  check: Check,
  act: 'pass' | 'hold',
): Promise<void> => {
  const key = randomUUID();
  const reason = act === 'pass' ? 'Everything was shown and compared.' : 'Waits for who was told.';
  const { value, ms, lost } = await officer.call((api) =>
    api.decideSecondLine({
      params: { id: check.id },
      body: { act, reason, key, verdict: check.verdict.id, version: check.decision?.version ?? 0 },
    }),
  );
  book.commits.push({ ms, lost });
  book.decisions.push({
    ...{ check: check.id, key, act, by: officer.login, word: check.verdict.word },
    receipt: value.receipt.leafHash,
  });
};

const refuse = async (room: SecondLine, one: SecondCase, opened: Dossier): Promise<void> => {
  const { officer, colleague, book } = room;
  const { grounds, forgery } = one.traveller.truth;
  const dossier = forgery === undefined ? opened : await rejected(room, opened.check);
  const borne = new Set(dossier.grounds.map(({ ground }) => ground));
  const usable = grounds.filter((ground) => borne.has(ground));
  if (usable.length === 0) {
    book.surprises.push(
      `${one.traveller.exhibit}: the ledger has ${grounds.join(', ')}, the dossier ${[...borne].join(', ')}`,
    );
    return endWith(room, dossier.check, 'hold');
  }
  await officer.stepUp();
  await colleague.stepUp();
  if (one.number % 4 === 0) await tryOtherGround(room, dossier.check, borne);
  let check = await propose(room, dossier.check, usable);
  if (one.number % 3 === 0) await tryAlone(room, check);
  if (one.number % 5 === 1) {
    const returned = await answerRefusal(room, check, 'return');
    check = await propose(room, returned, usable);
  }
  await answerRefusal(room, check, 'confirm');
};

/** Findings are not decisions: an examiner rejects the document, and only then the facts support the ground. */
const rejected = async (
  { officer, examiner, book }: SecondLine,
  check: Check,
): Promise<Dossier> => {
  const params = { id: check.examination.id };
  await examiner.stepUp();
  const { value: examination } = await examiner.call((api) => api.getExamination({ params }));
  const decided = await examiner.attempt((api) =>
    api.decideDocument({
      params,
      body: {
        ...{ act: 'reject', reason: 'False or altered: the checks and the eye agree.' },
        ...(examination.verdict === undefined ? {} : { verdict: examination.verdict.id }),
        version: examination.decision?.version ?? 0,
      },
    }),
  );
  if (decided.refused !== undefined)
    book.surprises.push(`rejecting a document: ${decided.refused}`);
  const again = await officer.call((api) => api.checkAgain({ params: { id: check.id } }));
  book.receipts.push(again.value.receipt.leafHash);
  return (await officer.call((api) => api.getDossier({ params: { id: check.id } }))).value;
};

const propose = async (
  { officer, book }: SecondLine,
  check: Check,
  grounds: readonly string[],
): Promise<Check> => {
  const key = randomUUID();
  const { value, ms, lost } = await officer.call((api) =>
    api.proposeRefusal({
      params: { id: check.id },
      body: {
        ...{ grounds: [...grounds], protection: noSign, key },
        reason: 'What the law asks is not there and cannot be brought.',
        ...{ verdict: check.verdict.id, version: check.decision?.version ?? 0 },
      },
    }),
  );
  book.commits.push({ ms, lost });
  book.decisions.push({
    ...{ check: check.id, key, act: 'propose-refusal', by: officer.login },
    ...{ word: check.verdict.word, grounds, receipt: value.receipt.leafHash },
  });
  return value.dossier.check;
};

const answerRefusal = async (
  { colleague, book }: SecondLine,
  check: Check,
  act: 'confirm' | 'return',
): Promise<Check> => {
  const key = randomUUID();
  const { value, ms, lost } = await colleague.call((api) =>
    api.confirmRefusal({
      params: { id: check.id },
      body: {
        act,
        key,
        reason: 'Read the dossier, saw the traveller.',
        version: check.decision?.version ?? 0,
      },
    }),
  );
  book.commits.push({ ms, lost });
  book.decisions.push({
    ...{ check: check.id, key, act: `${act}-refusal`, by: colleague.login },
    ...{ word: check.verdict.word, receipt: value.receipt.leafHash },
  });
  return value.dossier.check;
};

/** The same person confirms, and somebody of the first line does: neither may. */
const tryAlone = async ({ officer, stranger, book }: SecondLine, check: Check): Promise<void> => {
  const confirm = (person: Person): Promise<Attempted<unknown>> =>
    person.attempt<unknown>((api) =>
      api.confirmRefusal({
        params: { id: check.id },
        body: {
          ...{ act: 'confirm', key: randomUUID(), reason: 'Confirmed by myself.' },
          version: check.decision?.version ?? 0,
        },
      }),
    );
  for (const [what, person] of [
    ['confirms the own proposal', officer],
    ['first line confirms a refusal', stranger],
  ] as const) {
    const { refused } = await confirm(person);
    book.planted.push({ what, came: refused ?? 'done', right: refused !== undefined });
  }
};

/** A ground that the facts do not bear. */
const tryOtherGround = async (
  { officer, book }: SecondLine,
  check: Check,
  borne: ReadonlySet<string>,
): Promise<void> => {
  const ground = [
    'schengen.exit.return-ticket',
    'schengen.exit.exit-ban',
    'schengen.exit.lodging',
  ].find((one) => !borne.has(one));
  if (ground === undefined) return;
  await tryProposal(
    { officer, book },
    check,
    'refuses on a ground that the facts do not bear',
    ground,
  );
};

/** A hit without a ground of the law, and a hit as the ground. */
const tryGroundless = async ({ officer, book }: SecondLine, check: Check): Promise<void> => {
  await officer.stepUp();
  for (const ground of ['schengen.exit.known-ban', 'alerts.sis'])
    await tryProposal(
      { officer, book },
      check,
      'refuses for a hit, or who asks for protection',
      ground,
    );
};

const tryProposal = async (
  { officer, book }: Pick<SecondLine, 'officer' | 'book'>,
  check: Check,
  what: string,
  ground: string,
): Promise<void> => {
  const { refused } = await officer.attempt((api) =>
    api.proposeRefusal({
      params: { id: check.id },
      body: {
        ...{ grounds: [ground], protection: noSign, key: randomUUID(), reason: 'There was a hit.' },
        ...{ verdict: check.verdict.id, version: check.decision?.version ?? 0 },
      },
    }),
  );
  book.planted.push({ what, came: refused ?? 'done', right: refused !== undefined });
};
