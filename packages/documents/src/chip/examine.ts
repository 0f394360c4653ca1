import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { Check } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import type { Steps } from '../crypto/index.ts';
import { chainOf } from '../trust/chain.ts';
import type { ChainReading } from '../trust/chain-model.ts';
import { checkActiveAuthentication } from './authentication/active.ts';
import { checkPaceCam } from './authentication/cam.ts';
import { checkChipAuthentication } from './authentication/chip.ts';
import { evidenceOf } from './authentication/evidence-of.ts';
import { replayAll } from './authentication/several.ts';
import { checkCardAccess, checkCardSecurity } from './checks/card.ts';
import { CheckDraft } from './checks/check-draft.ts';
import { checkCom } from './checks/com.ts';
import { checkContent } from './checks/content.ts';
import { checkExpiry } from './checks/expiry.ts';
import { checkGroupHash, type HashSource } from './checks/group-hash.ts';
import { checkPresence } from './checks/presence.ts';
import { Situation } from './checks/situation.ts';
import { checkZone } from './checks/zone.ts';
import type { ChipCheckName, ChipExamination, ChipVerification } from './examination.ts';
import { gatherChipFiles } from './files/gather.ts';
import { type ChipFileName, dataGroup } from './files/names.ts';
import { type LdsReading, readLds } from './lds/read.ts';
import { chainOptions, examineSod, type Passive, sayReplaced } from './passive.ts';
import { personalNumberIn } from './personal-number.ts';
import { findingList } from './say.ts';
import { readTranscripts } from './transcript/read-transcript.ts';

/**
 * Examines a chip by its files: passive authentication with the signer's chain, what the files say against each other and
 * against the printed zone, and the recorded authentications of the chip (BSI TR-03135-1, 5.6 and 5.7). Every check is
 * there with one of the five words and its reasons. What was not given is `not-supported`; `aborted` is only what a reader
 * says was cut off. Never throws on what the files hold.
 */
export function* examineChip(examination: ChipExamination): Steps<ChipVerification> {
  const gathered = gatherChipFiles(examination.files);
  const list = findingList();
  const transcript = readTranscripts(
    [...gathered.transcripts, ...(examination.transcripts ?? [])],
    list.say,
  );
  const files = [...gathered.files, ...gathered.repeated];
  const situation = new Situation(files, transcript, examination.state);
  const lds = readLds(gathered.files, dayOf(examination));
  const passive = yield* examineSod(examination, situation, lds);
  const groups = yield* examineGroups(situation, lds, passive.source);
  const proven = (number: number): boolean =>
    groups.hashes.find(({ name }) => name === `dg${number}.hash`)?.result === 'successful';
  const card = yield* examineCard(examination, situation, lds, passive);
  const active = yield* authenticate(situation, lds, passive.source, proven, card);
  return {
    checks: [
      ...checkPresence(examination.state, examination.electronic, transcript.access),
      ...passive.checks,
      checkCom(lds.contents['EF.COM'], situation, passive.source),
      ...groups.hashes,
      ...groups.contents,
      checkZone(examination.zone, lds.contents.DG1, situation, proven(1), {
        number: personalNumberIn(lds.contents),
        proven: proven(11),
      }),
      checkExpiry(lds.contents.DG1, situation, dayOf(examination)),
      ...active,
      ...card.checks,
      checkCardAccess(
        lds.contents['EF.CardAccess'],
        lds.contents.DG14,
        situation,
        lds.findings.get('EF.CardAccess') ?? [],
        { ...passive.source, proven: proven(14) },
      ),
    ],
    chain: passive.chain,
    named: passive.named,
    contents: {
      ...lds.contents,
      ...(passive.content === undefined ? {} : { 'EF.SOD': passive.content }),
      ...(card.infos === undefined ? {} : { 'EF.CardSecurity': card.infos }),
    },
    files,
    transcript,
    findings: [
      ...gathered.findings,
      ...list.findings,
      ...(lds.findings.get('EF.COM') ?? []),
      ...passive.unread,
    ],
  };
}

/**
 * The day of inspection.
 * @throws RangeError if `at` is invalid.
 */
const dayOf = ({ on, at }: ChipExamination): CivilDate => {
  if (on !== undefined) return on;
  const day = parseCivilDate(at.slice(0, 10));
  if (!day.ok) throw new RangeError(`at: ${at} is no instant`);
  return day.value;
};

interface Groups {
  readonly hashes: readonly Check<`dg${number}.hash`>[];
  readonly contents: readonly Check<`dg${number}.content`>[];
}

function* examineGroups(situation: Situation, lds: LdsReading, source: HashSource): Steps<Groups> {
  const hashes: Check<`dg${number}.hash`>[] = [];
  const contents: Check<`dg${number}.content`>[] = [];
  for (let number = 1; number <= 16; number++) {
    const file = dataGroup(number) as ChipFileName;
    const hash = yield* checkGroupHash(number, file, situation, source);
    hashes.push(hash);
    contents.push(
      checkContent(number, file, situation, {
        findings: lds.findings.get(file) ?? [],
        read: Object.hasOwn(lds.contents, file),
        hash: hash.result,
      }),
    );
  }
  return { hashes, contents };
}

type CardReading = Pick<Card, 'infos' | 'proven'>;

interface Card {
  readonly checks: readonly Check<'card-security.signature' | 'card-security.chain'>[];
  readonly infos: LdsReading['contents']['DG14'];
  /** It is signed, and the chain of its signer holds. */
  readonly proven: boolean;
}

function* examineCard(
  examination: ChipExamination,
  situation: Situation,
  lds: LdsReading,
  { others, replacements: { cardSecurity } }: Passive,
): Steps<Card> {
  const { DG14: dg14, 'EF.CardAccess': cardAccess } = lds.contents;
  const file = situation.file('EF.CardSecurity');
  const plain = yield* checkCardSecurity(situation, file, others, dg14, cardAccess);
  const replaced = file === undefined ? undefined : cardSecurity;
  const card =
    file === undefined || replaced === undefined
      ? plain
      : yield* checkCardSecurity(
          situation,
          { ...file, bytes: replaced.value },
          others,
          dg14,
          cardAccess,
        );
  const { infos, signer, signedAt, beside } = card;
  const check =
    replaced === undefined ? card.check : sayReplaced(elsewhere(card.check), plain.check, replaced);
  if (signer === undefined) {
    const result = check.result === 'failed' ? 'undetermined' : check.result;
    const chain = new CheckDraft('card-security.chain').add(check.findings).end(result);
    return { checks: [check, chain], infos, proven: false };
  }
  const reading = yield* chainOf(examination.store, signer, {
    ...chainOptions(examination, lds),
    signingTime: signedAt,
    beside: beside.filter((one) => one !== signer),
  });
  const chain = cardChain(reading);
  const proven = check.result === 'successful' && chain.result === 'successful';
  return { checks: [check, chain], infos, proven };
}

/** Its reasons are about bytes outside the files of the chip. */
const elsewhere = <Name extends string>(check: Check<Name>): Check<Name> => ({
  ...check,
  findings: check.findings.map((one) => ({ ...one, places: [] })),
});

/**
 * One check for the signer of EF.CardSecurity: its way to an anchor, whether that is one of the issuing state, and what
 * speaks against it on the way.
 */
const cardChain = ({ checks }: ChainReading): Check<'card-security.chain'> => {
  const counted = checks.filter(({ name }) => CARD_CHAIN.includes(name));
  const draft = new CheckDraft('card-security.chain');
  for (const { findings } of counted) draft.add(findings);
  const result = (of: string): CheckResult =>
    counted.find(({ name }) => name === of)?.result ?? 'undetermined';
  if (counted.some((one) => one.result === 'failed')) return draft.end('failed');
  return draft.end(result('chain') === 'successful' ? result('issuing-state') : result('chain'));
};

const CARD_CHAIN: readonly string[] = [
  'signer.signature',
  'signer.profile',
  'signer.validity',
  'signer.revocation',
  'chain',
  'chain.validity',
  'issuing-state',
];

function* authenticate(
  situation: Situation,
  { contents }: LdsReading,
  source: HashSource,
  proven: (number: number) => boolean,
  card: CardReading,
): Steps<readonly Check<ChipCheckName>[]> {
  const { transcript } = situation;
  const infos = contents.DG14 ?? [];
  const hasKey = infos.some(({ kind }) => kind === 'chip-authentication-key');
  return [
    yield* replayAll(transcript, 'activeAuthentication', (record) =>
      checkActiveAuthentication({
        record,
        evidence: evidenceOf(15, situation, source, proven(15), true),
        key: contents.DG15,
        infos,
      }),
    ),
    yield* replayAll(transcript, 'chipAuthentication', (record) =>
      checkChipAuthentication({
        record,
        evidence: evidenceOf(14, situation, source, proven(14), hasKey),
        infos,
      }),
    ),
    yield* replayAll(transcript, 'paceCam', (record) =>
      checkPaceCam({
        record,
        infos: card.infos,
        proven: card.proven,
        signed: proven(14) ? infos : [],
      }),
    ),
  ];
}
