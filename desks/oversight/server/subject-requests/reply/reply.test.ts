import { readFileSync } from 'node:fs';
import { languages } from '@amirani/core/languages';
import { endpoints } from '@platform/desks/endpoints.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { expect, test } from 'vitest';
import { subjectDataParts } from '../../../api/subject-requests-shapes.ts';
import { about, data, ground, none, said } from '../../test/subject-replies.ts';
import { oversightSay } from '../../words.ts';
import { replyContent } from './content.ts';

const template = readFileSync(new URL('reply.typ', import.meta.url), 'utf8');

test.each(languages)(
  'R46: the answer in %s is PDF/A, the same bytes for the same content',
  (language) => {
    const content = replyContent(about({ language }));
    const pdf = renderPdf(template, content);
    expect(pdf.toString('latin1')).toContain('<pdfaid:conformance>A<');
    expect(renderPdf(template, content).equals(pdf)).toBe(true);
  },
);

test('R47: lines of the journal go with the checks that they tell of, and the chapter never says that there are none', () => {
  const withheld = [{ part: 'checks' as const, untold: false, ...ground }];
  const content = replyContent(about({ outcome: 'partly-answered', given: [], withheld }));
  const titles = content.sections.map(({ title }) => title);
  expect(titles).toContain(oversightSay('ka')('oversight.word.part.checks'));
  expect(titles).not.toContain(oversightSay('ka')('oversight.word.part.journal'));
});

test.each(['eu', 'georgia-law-enforcement', 'national-security'] as const)(
  'R6: the law that is cited is that of the regime %s, everywhere in the letter',
  (regime) => {
    for (const language of languages) {
      const withheld = [{ part: 'checks' as const, untold: false, ...ground }];
      const text = said({ regime, language, outcome: 'partly-answered', given: [], withheld });
      expect(text).toContain(oversightSay(language)(`oversight.reply.laws.${regime}`));
      // A mutant that cites an article of the directive under another law fails here.
      expect(/2016\/680|\b[Aa]rt\. ?\d|მუხლი \d|\d\. pant|15\(1\)/.test(text)).toBe(
        regime === 'eu',
      );
    }
  },
);

test('the letter names its sender, what the data is for, how long it is kept and who receives it, and whether it is training', () => {
  for (const language of languages) {
    const say = oversightSay(language);
    const content = replyContent(about({ language }));
    expect(content.head.slice(0, 2).map(([, value]) => value)).toEqual([
      ...['Patrol Police', 'dpo@example.org'],
    ]);
    expect(content.contacts.map(([, value]) => value)).toContain('PDPS');
    expect(content.processing).toHaveLength(3);
    expect(JSON.stringify(content.processing)).toMatch(/30.*90/);
    expect(JSON.stringify(content.processing)).not.toContain('{');
    expect(content.training).toBe('');
    const trained = replyContent(about({ language, profile: 'training', authority: '' }));
    expect(trained.training).toBe(say('oversight.reply.training'));
    expect(trained.head[0]).toEqual([
      say('oversight.reply.authority'),
      say('oversight.reply.unstated'),
    ]);
  }
});

test('R46: every value with its message, both sides of each hit, the recipients and the remedies stand in it', () => {
  const text = said({ language: 'fr' });
  for (const one of [
    ...[
      'ASKER #[x]',
      'Liste de passagers du transporteur (API)',
      'Nom de famille',
      '(2)',
      'ZV2',
      '2031-03-01',
      'booth 4',
    ],
    ...['no visa was shown', 'QB1234567', 'Image', 'effacé', 'Sought persons', '1960-01-01'],
    ...['Plaide pour une autre personne', 'doctor called', 'taken to hospital'],
    ...['police of Kutaisi', 'communiquées à une autorité', 'PDPS', 'dpo@example.org', 'art. 17'],
  ])
    expect(text, one).toContain(one);
  // No code of ours where a word belongs.
  expect(text).not.toMatch(/targeting\.hit\.|"passenger"|field\.|documents\.number/);
});

test('R47: what is withheld openly is named with its ground, and the officer’s own reason stays in the house', () => {
  const text = said({
    ...{ outcome: 'partly-answered', language: 'en' },
    withheld: [{ part: 'examinations', untold: false, ...ground }],
  });
  expect(text).toContain('It would obstruct an inquiry or a procedure');
  expect(text).toContain('15(1)(a)');
  expect(text).not.toMatch(/QB1234567|case 7/);
});

test('R46: of a list whose it is and on which ground, of a case what it states of the person and to whom it went', () => {
  const text = said({ language: 'fr' });
  for (const one of [
    ...['National warrants · police of Utopia', 'Mandat national', 'ასკერ ეკა', '– 2027-01-01'],
    ...['2026-0007', 'Eka Asker', 'Témoin', 'prosecutor of Rustavi', '2027-11-25'],
  ])
    expect(text, one).toContain(one);
});

test('R47: by default a discreet item is told in no part of the paper, and no answer says that all is given', () => {
  for (const language of languages) {
    const quiet = replyContent(about({ language, given: [] }));
    const nothing = replyContent(
      about({
        ...{ language, given: [] },
        data: {
          ...none,
          travellers: data.travellers,
          checks: data.checks,
          examinations: data.examinations,
          journal: data.journal,
        },
      }),
    );
    expect(quiet).toEqual(nothing);
    expect(quiet.neither).toBe(oversightSay(language)('oversight.reply.neither', { regime: 'eu' }));
    const text = JSON.stringify(quiet);
    expect(text).not.toMatch(
      /Sought persons|National warrants|2026-0007|police of|prosecutor|2031-03-01|no visa|held her chest|15\(1\)/,
    );
    // What the traveller knows is given: place and time of the check, the document, and that it was checked.
    expect(text).toMatch(/booth 4/);
    expect(text).toContain('QB1234567');
    expect(text).toContain(oversightSay(language)('oversight.line.openCheck'));
  }
});

/** Names of operations of two words or more: `search` is also a word. */
const functionNames = new RegExp(
  `\\b(?:${Object.keys(endpoints)
    .filter((name) => /[A-Z]/.test(name))
    .join('|')}|screenFlight|screenJourneys)\\b`,
);

test('R47: lines of the journal are sentences in the language of the answer, never names of functions', () => {
  for (const language of languages) {
    const text = said({ language });
    expect(text).toContain(oversightSay(language)('oversight.line.judge'));
    expect(text).toContain(oversightSay(language)('oversight.line.answerDisclosure'));
    expect(text).not.toMatch(functionNames);
    // Who did it, and why, is for the officer.
    expect(text).not.toMatch(/giorgi|the warrant/);
    const say = oversightSay(language);
    for (const code of say.codes())
      if (language !== 'en' && code.startsWith('oversight.line.') && say.has(code))
        expect(say(code)).not.toBe(oversightSay('en')(code));
  }
});

test('R46: where nothing is held no part stands in the answer, which says the same as where all is withheld in silence, and a refusal gives nothing but its ground and the remedies', () => {
  const empty = replyContent(about({ data: none, given: [], language: 'en' }));
  expect(empty.sections).toEqual([]);
  expect(empty['outcome']).toBe('No data about you was found that can be given to you.');
  // A wanted person without other records gets the same letter. Mutant: a letter that depends on whether something is held.
  const wanted = { ...none, entries: data.entries, hits: data.hits, cases: data.cases };
  expect(replyContent(about({ data: wanted, given: [], language: 'en' }))).toEqual(empty);
  const refused = replyContent(
    about({
      ...{ outcome: 'refused', data: undefined, language: 'en' },
      withheld: subjectDataParts.map((part) => ({
        ...{ part, untold: false, ground: 'identity-not-shown' as const },
        reason: 'no document was shown',
      })),
    }),
  );
  expect(refused.sections).toEqual([]);
  expect(refused['grounds']).toEqual([
    'Who asks did not show who they are (Directive (EU) 2016/680: 12(5))',
  ]);
  expect(renderPdf(template, refused).length).toBeGreaterThan(5000);
});
