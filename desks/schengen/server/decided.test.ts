import { languages } from '@amirani/core/languages';
import type { CrossingFacts } from '@amirani/schengen/conditions';
import { trainingTwins as twins } from '@amirani/schengen/training';
import { Problem } from '@platform/server/http/problems.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { expect, test } from 'vitest';
import { type DecidedRefusal, makeDecidedForm } from './decided.ts';
import { remediesIn } from './forms/official-texts.ts';
import { templates } from './forms/templates.ts';
import { remediesOf } from './reads.ts';
import type { FormRoom } from './service.ts';
import { fineCrossing } from './test/crossings.ts';
import { formSay } from './words.ts';

const roomOf = (profile: 'training' | 'duty'): FormRoom => ({
  platform: {
    config: { profile } as FormRoom['platform']['config'],
    clock: () => new Date('2026-11-25T04:00:00Z'),
  },
  by: 'printing',
});
const { journey, person } = fineCrossing;
/** Two requirements of the exit are not met, and so is a condition of the entry. */
const facts: CrossingFacts = {
  ...fineCrossing,
  journey: { ...journey, lodging: false, meansSufficient: false },
};
const decided: DecidedRefusal = {
  ...{ language: 'en', facts, options: { profile: 'georgian-exit', twins } },
  traveller: {
    ...{ surname: 'NIMUSHI', givenNames: 'NINO', dateOfBirth: '1980-02-02', sex: 'F' },
    ...{ nationality: 'QVR', documentNumber: 'QV0000007' },
  },
  ...{ grounds: ['schengen.exit.lodging'], reason: 'neither booking nor host' },
  ...{ place: 'Gate 4', authority: 'Border police of Qvra' },
  ...{ decidedBy: 'first', confirmedBy: 'second', decision: 'case-1' },
};
const entry: DecidedRefusal = {
  ...decided,
  ...{ grounds: ['G'], options: { profile: 'schengen-entry', twins } },
};
const codeOf = (one: DecidedRefusal, profile: 'training' | 'duty' = 'training'): string => {
  try {
    makeDecidedForm(one, roomOf(profile));
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'made';
};

test.each(languages)(
  'R77: the record of a refused exit in %s shows requirement, cure, law and remedy of the grounds, and of no others',
  (language) => {
    const { template, content } = makeDecidedForm({ ...decided, language }, roomOf('training'));
    if (template !== 'exit-record') throw new Error(template);
    expect(content.requirements).toHaveLength(1);
    const [{ name, reasons, cures, law }] = content.requirements;
    for (const text of [name, ...reasons, ...cures, law.text]) expect(text).toMatch(/\S/);
    expect(content.remedies.map(({ text }) => text)).toEqual(
      remediesIn(formSay(language)).map(({ text }) => text),
    );
    const say = formSay(language);
    expect(content['texts']).toMatchObject({ about: say('schengen.form.exit.aboutDecided') });
    expect(content['crossing']).toEqual(
      expect.arrayContaining([
        [say('schengen.form.shared.decidedBy'), 'first'],
        [say('schengen.form.shared.confirmedBy'), 'second'],
        [say('schengen.form.shared.decision'), 'case-1'],
      ]),
    );
    expect(renderPdf(templates[template], content).toString('latin1')).toContain(
      '<pdfaid:conformance>A<',
    );
  },
);

test.each(languages)(
  'R50: the form of a refused entry in %s is no draft, and ticks its letters alone',
  (language) => {
    const poorAndBanned = { ...facts, person: { ...person, threat: true } };
    const { template, content } = makeDecidedForm(
      { ...entry, language, facts: poorAndBanned },
      roomOf('training'),
    );
    if (template !== 'refusal') throw new Error(template);
    const say = formSay(language);
    const said = JSON.stringify(content);
    for (const draft of ['watermark', 'notice'] as const)
      expect(said).not.toContain(say(`schengen.form.refusal.${draft}`));
    expect(said).toContain(say('schengen.form.refusal.final.notice'));
    expect(content.letters.filter((one) => one.chosen).map(({ letter }) => letter)).toEqual(['G']);
    // The issued form omits everything that was assessed but not decided on.
    expect([
      content['alsoBorne'],
      content['exceptions'],
      content['undecided'],
      content['open'],
    ]).toEqual([[], [], [], []]);
    expect(content.appeals.length).toBeGreaterThan(0);
    const pdf = renderPdf(templates[template], content);
    expect(pdf.toString('latin1')).toContain('<pdfaid:conformance>A<');
  },
);

test('R50, R77: no form is made of a ground that nothing bears, nor for whom the law is not', () => {
  expect(codeOf({ ...decided, grounds: ['risk'] })).toBe('schengen.form.no-requirement');
  expect(codeOf({ ...entry, grounds: ['H'] })).toBe('schengen.form.letter-without-ground');
  expect(codeOf({ ...entry, grounds: ['G', 'hit'] })).toBe('schengen.form.letter-without-ground');
  const of = (more: object) => ({ facts: { ...facts, person: { ...person, ...more } } });
  for (const one of [decided, entry])
    expect(codeOf({ ...one, ...of({ seeksProtection: true }) })).toBe(
      'schengen.form.not-for-this-person',
    );
  expect(codeOf({ ...decided, ...of({ nationality: 'QNI' }) })).toBe(
    'schengen.form.not-for-this-person',
  );
  expect(codeOf({ ...entry, ...of({ nationality: 'QMB' }) })).toBe(
    'schengen.form.not-for-this-person',
  );
});

test('on duty nothing is handed out that nobody verified', () => {
  expect(codeOf(decided, 'duty')).toBe('schengen.form.not-verified');
  expect(codeOf(entry, 'duty')).toBe('schengen.form.not-verified');
});

test('what a document does not tell is left out, and a day with parts unknown stands as it is written', () => {
  const { dateOfBirth: _, ...unknown } = person ?? {};
  const { content } = makeDecidedForm(
    {
      ...decided,
      facts: { ...facts, person: unknown },
      traveller: { surname: 'NIMUSHI', dateOfBirth: '1980-XX-XX' },
    },
    roomOf('training'),
  );
  expect(content['person']).toEqual(
    expect.arrayContaining([
      [formSay('en')('schengen.form.shared.surname'), 'NIMUSHI'],
      [formSay('en')('schengen.form.shared.dateOfBirth'), '1980-XX-XX'],
    ]),
  );
  expect(JSON.stringify(content['person'])).not.toContain('Given names');
});

test('R77: under each law there is a remedy to name', () => {
  for (const profile of ['georgian-exit', 'schengen-entry'] as const)
    expect(remediesOf(profile).join('')).toMatch(/\S/);
});

test('rule data is stale by the day at the border, not by that of UTC', () => {
  const at = (clock: string) => {
    const { platform, ...room } = roomOf('training');
    const config = { ...platform.config, timeZone: 'Asia/Tbilisi' };
    const { template, content } = makeDecidedForm(entry, {
      ...room,
      platform: { config, clock: () => new Date(clock) },
    });
    return { template, stale: content['stale'] };
  };
  expect(at('2026-10-01T19:59:59Z')).toEqual({ template: 'refusal', stale: false });
  expect(at('2026-10-01T20:00:00Z')).toEqual({ template: 'refusal', stale: true });
});
