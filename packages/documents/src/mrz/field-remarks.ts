import { ageOn, type CivilDate, country } from '@amirani/core';
import { documentCode, HARMONISED_FROM, HARMONISED_ONLY_FROM } from './document-codes.ts';
import type { FieldDraft } from './field-draft.ts';
import type { MrzFieldName, MrzFinding, MrzPlace } from './model.ts';
import { sayNameRemarks } from './name-remarks.ts';
import { mrzQuirks } from './quirks.ts';
import { stateRemark } from './states.ts';
import type { Say, ZoneView } from './zone-view.ts';

/** What is to be said about a field that is not wrong in itself. */
export const fieldRemarks = (field: FieldDraft, view: ZoneView, say: Say): void => {
  sayQuirks(field, view, say);
  sayFillerDigit(field, view, say);
  remarks[field.name]?.(field, view, say);
};

/** Code, name and last year of a state. */
export const stateFacts = (code: string): MrzFinding['facts'] => {
  const entry = country(code);
  if (entry === undefined) return { code };
  return {
    code: entry.code,
    name: entry.name,
    ...(entry.until === undefined ? {} : { until: entry.until }),
  };
};

const at = ({
  name,
  line,
  from,
  to,
}: FieldDraft): { field: FieldDraft['name']; place: MrzPlace } => ({
  field: name,
  place: { line, from, to },
});

const sayQuirks = (field: FieldDraft, { layout, drafts }: ZoneView, say: Say): void => {
  for (const quirk of mrzQuirks) {
    if (
      quirk.field !== field.name ||
      !quirk.raw.test(field.raw) ||
      !quirk.formats.includes(layout.format)
    )
      continue;
    const issuer = drafts.find(({ name }) => name === 'issuingState')?.value ?? '';
    if (quirk.issuers.length > 0 && !quirk.issuers.includes(issuer)) continue;
    say('document.mrz.quirk', { ...at(field), facts: { quirk: quirk.id, what: quirk.what } });
  }
};

/** A filler for the digit of an empty field: the standard has it for optional data only. */
const sayFillerDigit = (field: FieldDraft, { layout, checks }: ZoneView, say: Say): void => {
  const check = checks.find(({ name }) => name === field.name);
  if (check?.state !== 'ok' || check.read !== '<') return;
  if (layout.checks.find(({ name }) => name === field.name)?.optional === true) return;
  say('document.mrz.check-digit.filler', {
    field: field.name,
    place: { line: check.line, from: check.from, to: check.to },
  });
};

const sayDate = (field: FieldDraft, { options }: ZoneView, say: Say): void => {
  const { value, raw, problem, name } = field;
  if (problem !== undefined) return;
  if (value === undefined) {
    if (raw !== '') say('document.mrz.date.unknown', at(field));
    return;
  }
  const whole = value.length === 10 && !value.includes('X');
  if (!whole) say('document.mrz.date.partial', at(field));
  const { referenceDate } = options;
  if (name === 'dateOfExpiry') {
    // A date of which parts are unknown has passed when its last possible day has.
    const last = whole ? value : `${value}-99-99`.slice(0, 10);
    if (!value.includes('X') && last < referenceDate)
      say('document.mrz.expired', { ...at(field), facts: { date: value } });
    return;
  }
  if (!whole) return;
  const age = ageOn(value as CivilDate, referenceDate) + 100;
  if (age > OLDEST) return;
  const year = Number(value.slice(0, 4));
  say('document.mrz.date.two-centuries', { ...at(field), facts: { year, other: year - 100 } });
};

/** Years; above it, the earlier century is not worth a word. */
const OLDEST = 110;

const sayState = (field: FieldDraft, _view: ZoneView, say: Say): void => {
  const { value, problem } = field;
  if (value === undefined || problem !== undefined) return;
  const remark = stateRemark(value);
  if (remark === 'former')
    say('document.mrz.state.former', { ...at(field), facts: stateFacts(value) });
  if (remark === 'specimen')
    say('document.mrz.state.specimen', { ...at(field), facts: { code: value } });
};

/** Whether the second letter means what Doc 9303-4 says depends on the day of issue, which no zone holds. */
const sayDocumentCode = (field: FieldDraft, { layout, options }: ZoneView, say: Say): void => {
  const { value, problem } = field;
  if (value === undefined || problem !== undefined || layout.format !== 'TD3') return;
  const { issuedOn } = options;
  if (issuedOn === undefined) return;
  const entry = documentCode(value);
  const more = { ...at(field), facts: { code: value } };
  if (entry === undefined && issuedOn >= HARMONISED_ONLY_FROM)
    say('document.mrz.document-code.before-harmonisation', more);
  if (entry?.from === HARMONISED_FROM && issuedOn < HARMONISED_FROM)
    say('document.mrz.document-code.own-meaning', more);
};

const sayLongNumber = (field: FieldDraft, { tail, checks }: ZoneView, say: Say): void => {
  const check = checks.find(({ name }) => name === 'documentNumber');
  if (tail === 0 || check?.state !== 'ok') return;
  if (String(check.computed) !== check.read) say('document.mrz.number.filler-counted', at(field));
};

const saySex = (field: FieldDraft, _view: ZoneView, say: Say): void => {
  if (field.raw === 'X') say('document.mrz.sex.x', at(field));
};

const remarks: Readonly<
  Partial<Record<MrzFieldName, (field: FieldDraft, view: ZoneView, say: Say) => void>>
> = {
  dateOfBirth: sayDate,
  dateOfExpiry: sayDate,
  issuingState: sayState,
  nationality: sayState,
  documentCode: sayDocumentCode,
  documentNumber: sayLongNumber,
  sex: saySex,
  primaryIdentifier: sayNameRemarks,
};
