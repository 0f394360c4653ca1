import type { Check } from '../../check/check.ts';
import type { MrzCheckName, MrzField, MrzFieldName, MrzReading } from '../../mrz/index.ts';
import type { MrzContent, NamedValue } from '../lds/model.ts';
import { holdsNumber, optionalDataOf } from '../personal-number.ts';
import { CheckDraft } from './check-draft.ts';
import type { Situation } from './situation.ts';

type Draft = CheckDraft<'dg1.mrz'>;

/** The personal number of DG11, and whether DG11 is the one that was signed. */
export interface SignedNumber {
  readonly number: NamedValue | undefined;
  readonly proven: boolean;
}

/**
 * Compares the printed zone with DG1, character by character (BSI TR-03135-1, 5.7.2). Two differences leave it
 * `undetermined`: a date of birth with fillers on one side, and optional data, which some issuers write in one place only; save
 * where DG1 and DG11 agree that they are the personal number. Where both agree, DG1 has to be proven as well: a forger
 * writes what he printed.
 */
export const checkZone = (
  zone: MrzReading | undefined,
  dg1: MrzContent | undefined,
  situation: Situation,
  proven: boolean,
  holder: SignedNumber = { number: undefined, proven: false },
): Check<'dg1.mrz'> => {
  const draft: Draft = new CheckDraft('dg1.mrz');
  if (situation.file('DG1') === undefined)
    return draft
      .say('document.chip.mrz.no-dg1')
      .end(situation.absence('DG1') === 'aborted' ? 'aborted' : 'not-supported');
  if (zone === undefined) return draft.say('document.chip.mrz.absent').end('not-supported');
  if (dg1?.zone.format === undefined)
    return draft.say('document.chip.mrz.dg1-unreadable').end('undetermined');
  // One line of a card alone looks like the zone of another document.
  if (zone.format === undefined || isPart(zone, dg1)) return oneSide(draft, zone, dg1);
  if (zone.format !== dg1.zone.format)
    return draft
      .say('document.chip.mrz.format-differs', {
        facts: { zone: zone.format, chip: dg1.zone.format },
        places: [dg1.place],
      })
      .end('failed');
  compareFields(draft, zone, dg1);
  compareNumber(draft, zone, dg1, holder.proven && proven, holder.number);
  if (draft.has('failed')) return draft.end('failed');
  if (draft.has('undetermined')) return draft.end('undetermined');
  return proven
    ? draft.end('successful')
    : draft.say('document.chip.mrz.unsigned').end('undetermined');
};

/** Lines of a card whose other side was not read. */
const isPart = ({ lines }: MrzReading, { zone }: MrzContent): boolean =>
  lines.length > 0 &&
  lines.length < zone.lines.length &&
  lines.every((line) => zone.lines.includes(line));

const oneSide = (draft: Draft, zone: MrzReading, dg1: MrzContent): Check<'dg1.mrz'> =>
  draft
    .say(isPart(zone, dg1) ? 'document.chip.mrz.one-side' : 'document.chip.mrz.unreadable')
    .end('undetermined');

const OPTIONAL: readonly MrzFieldName[] = [
  'personalNumber',
  'optionalData',
  'optionalData1',
  'optionalData2',
];
const compareFields = (draft: Draft, zone: MrzReading, dg1: MrzContent): void => {
  const differing = new Set<MrzFieldName>();
  for (const printed of zone.fields) {
    const stored = dg1.zone.field(printed.name);
    if (stored === undefined || isSame(printed, stored)) continue;
    differing.add(printed.name);
    const said = { facts: { field: printed.name }, places: [dg1.place] };
    if (printed.name === 'dateOfBirth' && isFilled(printed.raw, stored.raw))
      draft.say('document.chip.mrz.date-fillers', said);
    else if (OPTIONAL.includes(printed.name)) draft.say('document.chip.mrz.optional-differs', said);
    else draft.say('document.chip.mrz.field-differs', said);
  }
  for (const printed of zone.checks) {
    const stored = dg1.zone.checks.find(({ name }) => name === printed.name);
    if (stored === undefined || stored.read === printed.read) continue;
    if (isOver(printed.name, differing)) continue;
    draft.say('document.chip.mrz.check-digit-differs', {
      facts: { check: printed.name },
      places: [dg1.place],
    });
  }
};

/**
 * The personal number of DG11 against the zone. Optional data need not be it: only where DG1 has the number among them is
 * a zone that has another altered. What the issuer signed otherwise in DG1 and DG11 is the issuer's.
 */
const compareNumber = (
  draft: Draft,
  zone: MrzReading,
  dg1: MrzContent,
  proven: boolean,
  number: NamedValue | undefined,
): void => {
  if (number === undefined) return;
  const printed = optionalDataOf(zone);
  const stored = optionalDataOf(dg1.zone);
  if (holdsNumber(printed, number.value)) return;
  const facts = { printed: printed === '' ? '<' : printed, number: number.value };
  const said = { facts, places: [number.place, dg1.place] };
  if (holdsNumber(stored, number.value)) draft.say('document.chip.mrz.personal-number', said);
  else if (printed === '') return;
  else if (printed === stored && proven) draft.say('document.chip.mrz.personal-number-other', said);
  else draft.say('document.chip.mrz.personal-number-open', said);
};

/** A long number goes on in the optional data; the value has all of it. */
const isSame = (a: MrzField, b: MrzField): boolean =>
  a.raw === b.raw && (a.name !== 'documentNumber' || a.value === b.value);

/** Every character that differs is a filler on one side. */
const isFilled = (a: string, b: string): boolean =>
  a.length === b.length &&
  Array.from(a, (character, at) => [character, b[at]] as const).every(
    ([one, other]) => one === other || one === '<' || other === '<',
  );

/** Whether something that the digit protects differs: then the digit has to differ. */
const isOver = (check: MrzCheckName, differing: ReadonlySet<MrzFieldName>): boolean => {
  if (check === 'composite') return differing.size > 0;
  return differing.has(check) || (check === 'documentNumber' && differing.has('optionalData1'));
};
