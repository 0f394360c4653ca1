import { languages } from '@amirani/core/languages';
import { describe, expect, test } from 'vitest';
import { issueCredential, qrLetters, qrText, verifyCredential } from '../credential/index.ts';
import { academySay, loadOutcomes } from '../node.ts';
import { sampleClaim, sampleRequest } from '../test/sample-credential.ts';
import { courseIds, criteriaText, frameworkText, loadCourse } from './index.ts';

describe.each(languages)('certificates in %s', (language) => {
  test.each(courseIds)(
    '%s: every text is there, and the code still carries the whole of it',
    async (id) => {
      const course = await loadCourse(id);
      const outcomes = await loadOutcomes(id, language);
      expect(Object.keys(outcomes).toSorted()).toEqual(
        course.outcomes.map((one) => one.id).toSorted(),
      );
      const say = academySay(language);
      const claim = {
        ...sampleClaim,
        course: {
          id: `urn:amirani:course:${id}-${course.edition}`,
          language,
          name: say(`academy.course-title.${id}`),
          description: say(`academy.course-summary.${id}`),
          criteria: criteriaText(course, say),
          alignments: course.outcomes.map((outcome) => ({
            targetName: outcomes[outcome.id] ?? '',
            targetUrl: outcome.link,
            targetFramework: frameworkText(outcome, say),
          })),
        },
      };
      const issued = await issueCredential(sampleRequest({ claim }));
      if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
      const { carries, level, text } = qrText(issued.value);
      expect([carries, level]).toEqual(['credential', 'M']);
      expect(text.length).toBeLessThanOrEqual(qrLetters.M);
      const { checks } = await verifyCredential(text, { at: '2026-11-26T20:00:00Z' });
      expect(checks.find(({ code }) => code.startsWith('credential.form.'))?.code).toBe(
        'credential.form.closed',
      );
    },
  );

  test('the rule of a certificate names its bar, and no two languages say it alike', () => {
    const said = languages.map((one) => criteriaText({ bar: course(1.5) }, academySay(one)));
    expect(new Set(said).size).toBe(languages.length);
    expect(criteriaText({ bar: course(1.5) }, academySay(language))).toContain(
      language === 'en' ? '1.5' : '1,5',
    );
  });
});

const course = (dPrime: number) => ({
  dPrime,
  reachedBy: { hits: 1, falseAlarms: 1 },
  sources: [],
});
