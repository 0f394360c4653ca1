import { meaningOf } from '../check/finding-row.ts';
import { FILLER, firstOutside, maskOf } from './characters.ts';
import type { FieldDraft } from './field-draft.ts';
import { fieldRemarks, stateFacts } from './field-remarks.ts';
import { mrzFindings } from './finding-codes.ts';
import type { MrzCheck, MrzFinding } from './model.ts';
import type { NoZoneView, Say, ZoneView } from './zone-view.ts';

/** Everything to be said about a zone: its shape first, then field by field, then check digits. */
export const findingsOf = (view: ZoneView | NoZoneView): readonly MrzFinding[] => {
  const findings: MrzFinding[] = [];
  const say: Say = (code, { field, place, facts = {} } = {}) => {
    const { severity, result, rule } = meaningOf(mrzFindings[code]);
    findings.push({
      code,
      severity,
      result,
      rule,
      ...(field === undefined ? {} : { field }),
      ...(place === undefined ? {} : { place }),
      facts,
    });
  };
  if (view.tidied) say('document.mrz.text.tidied');
  if (view.layout === undefined) {
    const lengths = view.lines.map((line) => line.length).join(', ');
    say('document.mrz.format.unknown', { facts: { lines: view.lines.length, lengths } });
    return findings;
  }
  if (!view.ordinary) {
    sayShape(view, say);
    sayForeign(view, say);
    saySeparators(view, say);
  }
  for (const field of view.drafts) {
    if (field.problem !== undefined && field.problem !== 'document.mrz.character.foreign')
      sayProblem(field, say);
    fieldRemarks(field, view, say);
  }
  for (const check of view.checks) if (check.state === 'failed') sayCheck(check, say);
  return findings;
};

const sayShape = ({ layout, lines, joined }: ZoneView, say: Say): void => {
  if (joined) say('document.mrz.text.joined');
  layout.lengths.forEach((expected, at) => {
    const length = lines[at]?.length ?? 0;
    if (length === expected) return;
    const place = {
      line: at + 1,
      from: Math.min(length, expected) + 1,
      to: Math.max(length, expected),
    };
    say('document.mrz.line.length', { place, facts: { line: at + 1, length, expected } });
  });
};

const sayForeign = ({ lines }: ZoneView, say: Say): void => {
  lines.forEach((text, at) => {
    if (firstOutside(text, ANY) < 0) return;
    for (let index = 0; index < text.length; index++) {
      const character = text.charAt(index);
      if (firstOutside(character, ANY) < 0) continue;
      say('document.mrz.character.foreign', {
        place: { line: at + 1, from: index + 1, to: index + 1 },
        facts: { character },
      });
    }
  });
};

const ANY = maskOf('any');

const saySeparators = ({ layout, lines }: ZoneView, say: Say): void => {
  for (const [line, from, to] of layout.separators)
    for (let at = from; at < to; at++) {
      const character = lines[line]?.charAt(at) ?? '';
      if (character === FILLER || character === '') continue;
      say('document.mrz.separator', {
        place: { line: line + 1, from: at + 1, to: at + 1 },
        facts: { character },
      });
    }
};

const sayProblem = (field: FieldDraft, say: Say): void => {
  const { problem, problemAt, raw, name } = field;
  if (problem === undefined) return;
  const character = problemAt < 0 ? '' : raw.charAt(problemAt);
  // Characters that no zone has are named one by one already.
  if (character !== '' && firstOutside(character, ANY) >= 0) return;
  const from = problemAt < 0 ? field.from : field.from + problemAt;
  say(problem, {
    field: name,
    place: { line: field.line, from, to: problemAt < 0 ? Math.max(field.to, from) : from },
    facts: { ...(character === '' ? {} : { character }), ...factsOf(field) },
  });
};

/** Values in the texts of problems: codes, which alone are not personal data. */
const factsOf = ({ problem, raw, value }: FieldDraft): MrzFinding['facts'] => {
  if (problem === 'document.mrz.sex.unknown' || problem === 'document.mrz.document-code.format')
    return { code: raw };
  return problem?.startsWith('document.mrz.state.') ? stateFacts(value ?? raw) : {};
};

const sayCheck = ({ name, read, computed, line, from, to }: MrzCheck, say: Say): void =>
  say(checkCodes[name], {
    ...(name === 'composite' ? {} : { field: name }),
    place: { line, from, to },
    facts: { read, computed: computed ?? 'nothing' },
  });

const checkCodes = {
  documentNumber: 'document.mrz.check-digit.document-number',
  dateOfBirth: 'document.mrz.check-digit.date-of-birth',
  dateOfExpiry: 'document.mrz.check-digit.date-of-expiry',
  personalNumber: 'document.mrz.check-digit.personal-number',
  composite: 'document.mrz.check-digit.composite',
} as const;
