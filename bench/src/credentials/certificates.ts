import { alignmentsOf, frameworks } from '@amirani/academy/competence';
import { courseIds, courseLanguages, loadCourse } from '@amirani/academy/courses';
import {
  type Claim,
  type Credential,
  claimDigest,
  type Issuer,
  issueCredential,
} from '@amirani/academy/credential';
import { academySay } from '@amirani/academy/node';
import type { CivilDate } from '@amirani/core';

/** Where the withdrawals of the proof would stand. */
export const LIST = 'https://academy.example/status/1';

const names = ['Anna Example', 'ნინო მაგალითი', 'Jānis Paraugs', 'Heron 7'];

/** The claims of all courses in all their languages, aligned to all frameworks, each for another name. */
export const everyClaim = async (): Promise<readonly Claim[]> => {
  const claims: Claim[] = [];
  for (const id of courseIds) {
    const course = await loadCourse(id);
    for (const language of courseLanguages) {
      const say = academySay(language);
      const title = say(`academy.course-title.${id}`);
      const words = Object.fromEntries(
        course.outcomes.map((outcome) => [outcome.id, `${title}: ${outcome.id}`]),
      );
      claims.push({
        holder: { name: names[claims.length % names.length] ?? '' },
        course: {
          id: `urn:amirani:course:${id}-${course.edition}`,
          name: title,
          description: say(`academy.course-summary.${id}`),
          criteria: `60 + 240, 3; d′ ≥ ${course.bar.dPrime}; |c| ≤ 0.5`,
          language,
          alignments: alignmentsOf(
            [
              ...course.outcomes.map(({ id: outcome, level }) => ({
                ...{ outcome, framework: 'sqf' as const, level },
              })),
              ...frameworks
                .slice(1)
                .map(({ id: framework }) => ({ outcome: course.outcomes[0]?.id ?? '', framework })),
            ],
            words,
          ),
        },
        from: '2026-10-01' as CivilDate,
        to: '2026-10-20' as CivilDate,
        band: 'met',
        validFrom: '2026-10-21T00:00:00Z',
        validUntil: '2028-10-21T00:00:00Z',
      });
    }
  }
  return claims;
};

/** The certificate of a claim, signed by two persons and the issuer, at a place of the list. */
export const certificateOf = async (
  claim: Claim,
  issuer: Issuer,
  place: number,
): Promise<Credential> => {
  const issued = await issueCredential({
    id: `urn:uuid:58172aac-d8ba-41ed-83dd-${String(place).padStart(12, '0')}`,
    claim,
    person: 'trainee',
    outcome: { met: true, shortfalls: [] },
    signatures: (['trainer', 'certifier'] as const).map((role) => ({
      ...{ role, person: role, at: '2026-10-20T15:00:00Z', over: claimDigest(claim) },
    })),
    status: { list: LIST, index: place },
    issuer,
    at: '2026-10-21T08:00:00Z',
  });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  return issued.value;
};
