import type { MaterialKind } from '@amirani/scenario/items';
import type { AcademySeenItem } from '@desk/academy/api/types.ts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { checkName } from './checks.ts';
import { forgeryTexts } from './frauds.ts';
import { say } from './say.ts';

type Truth = NonNullable<AcademySeenItem['truth']>;

/** What was done, beside what the evidence says: forgeries as examiners call them, and what of a stay is missed. */
const doneTexts: Readonly<Record<string, MessageDescriptor>> = {
  ...forgeryTexts,
  'visa-days': msg`The days that the visa gives are used up`,
  'visa-dates': msg`The journey lies outside the dates of the visa`,
  'visa-entries': msg`The entries that the visa gives are used up`,
  biometric: msg`The passport is not biometric, so a visa is required, and it is missing`,
};

/** What an honest item only looks like, and why it is nothing. */
const innocentTexts: Readonly<Record<string, MessageDescriptor>> = {
  document: msg`The document is as its state issued it, and the bearer is its holder.`,
  traveller: msg`Somebody else of a like name: given name, date of birth or number is another’s.`,
  stay: msg`Every condition is met, if only just.`,
  'series.plain': msg`One high period is not an onset: the periods after it are as usual.`,
  'series.season': msg`It is the season: the same months were as high in the years before.`,
  'series.traffic': msg`Traffic grew by as much, and explains it.`,
  'series.effort': msg`There was as much more patrolling and checking.`,
  'series.coding': msg`They were counted under another label before; together there are no more.`,
  'series.late': msg`Reports came late: one period holds those of the periods before it.`,
  'series.as-always': msg`Nothing began: the counts are as in the years before.`,
  'series.past-wave': msg`The wave has been over for more than a year: the periods asked about are as usual.`,
  'series.level-shift': msg`The level has been another one for years: nothing began in the periods asked about.`,
  'series.gap': msg`A period without a report is not zero, and the periods in question are as usual.`,
  'network.one-user': msg`Two people: they share family or a round, and each has a circle of their own.`,
  'network.escort': msg`A commuter, a guide or a couple: those beside them come home.`,
  'network.guide': msg`A guide: they fly out and return with the travellers beside them.`,
  'network.alone': msg`Flies often and alone: brings nobody.`,
  'network.money': msg`Friends with one purse, or money sent home: it is spent or given back.`,
  'network.shared': msg`An agency, a hostel or a firm: those who booked come home.`,
};

/** What is wrong with a target, or why an honest item is honest; undefined where the evidence alone says it. */
export const truthText = (
  i18n: I18n,
  kind: MaterialKind,
  { target, technique = '' }: Pick<Truth, 'target' | 'technique'>,
): string | undefined => {
  const texts = target ? doneTexts : innocentTexts;
  const codes = target ? [technique] : [kind, `${kind}.${technique}`];
  const code = codes.find((one) => Object.hasOwn(texts, one));
  return code === undefined ? undefined : say(i18n, texts, code);
};

/** Who sees at the least what is wrong, by the ledger; by the kind of material where everybody sees the same. */
const lineTexts: Readonly<Record<string, MessageDescriptor>> = {
  document: msg`The first line, with a reader of the zone`,
  second: msg`The second line, with a reader of the chip and its list of trust`,
  eyes: msg`An officer who compares the faces. No machine check answers this.`,
  traveller: msg`An officer who compares field by field. A hit alone decides nothing.`,
  stay: msg`The first line, from papers and stamps`,
  series: msg`An analyst, from the counts and what lies beside them`,
  network: msg`An investigator, from records laid together: no single one shows it`,
};

/** Who sees at the least what is wrong with an item of a kind. */
export const lineText = (i18n: I18n, kind: MaterialKind, line: Truth['line']): string =>
  say(i18n, lineTexts, line === 'second' || line === 'eyes' ? line : kind);

const partTexts: Readonly<Record<string, MessageDescriptor>> = {
  checks: msg`Checks`,
  compare: msg`Page, zone, chip`,
  zone: msg`Zone`,
  chip: msg`Chip`,
  seals: msg`Seals`,
  pictures: msg`Pictures`,
  lights: msg`Under the lights`,
  chain: msg`Who signed`,
  table: msg`The same as a table`,
  calls: msg`Calls`,
  payments: msg`Payments`,
  trips: msg`Journeys`,
  holdings: msg`Whose it is`,
};

/** A part of an item that can be opened, as it is called where it is opened. */
export const partText = (i18n: I18n, part: string): string =>
  part.startsWith('check:')
    ? checkName(i18n, part.slice('check:'.length))
    : say(i18n, partTexts, part);
