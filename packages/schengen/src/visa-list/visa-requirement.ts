import type { CivilDate } from '@amirani/core';
import { type DatedRow, holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide, reason } from '../facts/answer.ts';
import type {
  CrossingFacts,
  DocumentFacts,
  DocumentKind,
  JourneyPurpose,
  PersonCategory,
} from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { freeMovement, movesFreely } from '../free-movement/beneficiaries.ts';
import { annexI, listsSince } from './annex-i.ts';
import { annexII } from './annex-ii.ts';
import { issuerExclusions } from './issuers.ts';
import type { ListPosition } from './position.ts';
import { suspensions } from './suspensions.ts';

/** Whose visa requirement is asked, and when. */
export interface VisaQuestion {
  readonly on: CivilDate;
  readonly nationality?: string | undefined;
  readonly document?: DocumentFacts | undefined;
  readonly purpose?: JourneyPurpose | undefined;
  /** A category of Annex VII to Reg. (EU) 2016/399; `null` where none applies. */
  readonly category?: PersonCategory | null | undefined;
  /** Residence of a pupil who travels with the school; `null` for other travellers. */
  readonly schoolGroupFrom?: string | null | undefined;
  /** Fictitious States of training and whose rules they follow. */
  readonly twins?: RuleTwins | undefined;
}

/**
 * Whether the lists ask for a visa for a short stay. `met`: not needed. `failed`: needed (which is not a fault if the
 * traveller has one). `undetermined`: a fact is missing, or the lists leave it to a State. `not-applicable`: the traveller
 * moves freely. Reg. (EU) 2018/1806 Art. 3, 4, 6, 8; Annexes I and II.
 */
export const visaRequirement = (question: VisaQuestion): Answer => {
  const { on, nationality, twins } = question;
  if (nationality === undefined) return cannotDecide(['person.nationality']);
  const state = ruleState(nationality, twins);
  if (state === undefined)
    return answer('undetermined', 'schengen.visa.nationality-unknown', { facts: { nationality } });
  if (movesFreely(state, on))
    return answer('not-applicable', 'schengen.visa.free-movement', { facts: { nationality } });
  const { kind } = question.document ?? {};
  // The holder of such a document travels on the State that issued it, not on a nationality (Art. 3(2), 4(2)(c)).
  if (state.startsWith('XX') || kind === 'refugee' || kind === 'stateless')
    return withoutState(question);
  const listed = listedAs(state, question.document);
  const position = positions.get(listed)?.find((row) => holdsOn(row, on));
  if (position === undefined)
    // Art. 3(1) and (2): who is on neither list is treated as on the first. But the lists are kept from a day on.
    return on < listsSince
      ? answer('undetermined', 'schengen.visa.before-lists', { facts: { since: listsSince } })
      : answer('failed', 'schengen.visa.on-no-list', { facts: { nationality } });
  return position.list === 'annex-i'
    ? annexIAnswer(question, position)
    : position.list === 'open'
      ? answer('undetermined', 'schengen.visa.agreement-unknown', {
          facts: { nationality },
          rows: [position],
        })
      : annexIIAnswer(question, listed, position);
};

/** Both lists by State: a State has a few positions, one after the other. */
const positions: ReadonlyMap<string, readonly ListPosition[]> = Map.groupBy(
  [...annexI, ...annexII],
  ({ state }) => state,
);

/** Who gave the passports of the two regions that the lists know apart: Annex II part 2. */
const regions: Readonly<Record<string, string>> = { 'hong-kong': 'HK', macao: 'MO' };

/** Under which entry of the lists a passport stands: those of Hong Kong and Macao name China, and only who gave them tells. */
const listedAs = (state: string, document: DocumentFacts | undefined): string =>
  state === 'CN' && document?.kind === 'ordinary'
    ? (regions[document.authority ?? ''] ?? state)
    : state;

const OFFICIAL: readonly DocumentKind[] = ['diplomatic', 'service', 'official', 'special'];
/** Art. 6(1)(a), (f). */
const OPTIONAL: readonly DocumentKind[] = [...OFFICIAL, 'laissez-passer'];
/** Art. 6(1)(b) to (d): crew on duty, seafarers ashore, emergency and rescue missions. */
const ON_DUTY: readonly PersonCategory[] = ['flight-crew', 'seafarer', 'rescue-service'];
/** Documents of such duty: their holder may belong to the category until checked. */
const OF_DUTY: readonly DocumentKind[] = ['seafarer-book', 'crew-certificate'];

/** Art. 6(1): each State may exempt some although they are listed; no row of what it did is kept. */
const annexIAnswer = (question: VisaQuestion, row: ListPosition): Answer => {
  const { document, category, nationality = '' } = question;
  const rows = [row];
  const pupil = ofSchoolGroup(question, row);
  if (pupil !== undefined) return pupil;
  const kind = document?.kind;
  if (kind !== undefined && OPTIONAL.includes(kind))
    return answer('undetermined', 'schengen.visa.national-option', {
      facts: { document: kind },
      rows,
    });
  if (category === undefined && kind !== undefined && OF_DUTY.includes(kind))
    return answer('undetermined', 'schengen.visa.on-duty', { needs: ['person.category'], rows });
  return category && ON_DUTY.includes(category)
    ? answer('undetermined', 'schengen.visa.on-duty', { rows })
    : besideRegions(
        question,
        answer('failed', 'schengen.visa.annex-i', {
          facts: { nationality, since: row.from },
          rows,
        }),
      );
};

/** While nobody said who gave a passport of China, that it may be one of the regions is said. */
const besideRegions = ({ nationality, document, twins }: VisaQuestion, given: Answer): Answer =>
  ruleState(nationality ?? '', twins) === 'CN' &&
  document?.kind === 'ordinary' &&
  document.authority === undefined
    ? { ...given, reasons: [...given.reasons, reason('schengen.visa.regions')] }
    : given;

/**
 * Pupils on an excursion in a group with their teacher: exempt where they live in a Member State (Art. 4(2)(b)); where they live
 * in a State of Annex II, or in Ireland, each State may exempt them (Art. 6(2)(a)). Undefined for everybody else.
 */
const ofSchoolGroup = (
  { on, document, schoolGroupFrom, twins }: VisaQuestion,
  row: ListPosition,
): Answer | undefined => {
  const home = schoolGroupFrom ? ruleState(schoolGroupFrom, twins) : undefined;
  if (home === undefined) return undefined;
  const bound = freeMovement.find((one) => one.state === home && holdsOn(one, on));
  const listed = annexII.find((one) => one.state === home && holdsOn(one, on));
  const residence = bound ?? listed;
  if (residence === undefined) return undefined;
  if (document?.kind === undefined) return cannotDecide(['document.kind'], [row, residence]);
  return answer(
    bound !== undefined && !notBound.includes(home) ? 'met' : 'undetermined',
    'schengen.visa.school-group',
    { facts: { state: home }, rows: [row, residence] },
  );
};

const annexIIAnswer = (question: VisaQuestion, state: string, position: ListPosition): Answer => {
  const { document, on, purpose } = question;
  const rows: DatedRow[] = [position];
  const suspended = suspensionOf(question, state, rows);
  if (suspended !== undefined) return suspended;
  if (document?.kind === undefined) return cannotDecide(['document.kind'], rows);
  if (OFFICIAL.includes(document.kind))
    return answer('undetermined', 'schengen.visa.national-option', {
      facts: { document: document.kind },
      rows,
    });
  if (document.kind !== 'ordinary')
    return answer('undetermined', 'schengen.visa.document-kind', {
      facts: { document: document.kind },
      rows,
    });
  if (position.needs === 'biometric' && document.biometric !== true)
    return document.biometric === undefined
      ? cannotDecide(['document.biometric'], rows)
      : answer('failed', 'schengen.visa.not-biometric', { facts: { nationality: state }, rows });
  if (position.needs === 'identity-number' && document.identityNumber !== true)
    return document.identityNumber === undefined
      ? cannotDecide(['document.identityNumber'], rows)
      : answer('failed', 'schengen.visa.no-identity-number', {
          facts: { nationality: state },
          rows,
        });
  const excluded = issuerExclusions.find((row) => row.state === state && holdsOn(row, on));
  if (excluded !== undefined) {
    rows.push(excluded);
    if (document.authority === undefined) return cannotDecide(['document.authority'], rows);
    if (document.authority === excluded.authority)
      return answer('failed', 'schengen.visa.authority', {
        facts: { authority: excluded.authority },
        rows,
      });
  }
  if (purpose === 'paid-activity')
    // Art. 6(3): a State may ask a visa of who is exempt and comes to work for pay.
    return answer('undetermined', 'schengen.visa.paid-activity', { rows });
  return answer('met', 'schengen.visa.annex-ii', {
    facts: { nationality: state, since: position.from },
    rows,
  });
};

/** The suspension that settles the answer, or undefined; what was looked at goes to `rows`. */
const suspensionOf = (
  { document, on }: VisaQuestion,
  state: string,
  rows: DatedRow[],
): Answer | undefined => {
  for (const row of suspensions) {
    if (row.state !== state || on < row.from) continue;
    const past = row.to !== undefined && on > row.to;
    if (past && !row.extendable) continue;
    if (row.documents !== undefined) {
      if (document?.kind === undefined) return cannotDecide(['document.kind'], [...rows, row]);
      if (!row.documents.includes(document.kind)) continue;
    }
    if (row.issuedFrom !== undefined) {
      if (document?.issued === undefined) return cannotDecide(['document.issued'], [...rows, row]);
      if (document.issued < row.issuedFrom) continue;
    }
    return past
      ? answer('undetermined', 'schengen.visa.suspension-ended', {
          facts: { until: row.to ?? '' },
          rows: [...rows, row],
        })
      : answer('failed', 'schengen.visa.suspended', {
          facts: { since: row.from, until: row.to ?? '', act: row.source },
          rows: [...rows, row],
        });
  }
  return undefined;
};

/** The same for the traveller of a crossing. */
export const requirementOf = (
  { on, person, document, journey }: CrossingFacts,
  twins: RuleTwins,
): Answer =>
  visaRequirement({
    on,
    nationality: person?.nationality,
    document,
    purpose: journey?.purpose,
    category: person?.category,
    schoolGroupFrom: person?.schoolGroupFrom,
    twins,
  });

/**
 * Recognised refugees and stateless persons are exempt where the Member State in which they reside gave them their travel
 * document (Art. 4(2)(c)): every State that the Regulation binds, in the area or not yet. Where Ireland did, or a State of
 * Annex II, each State may exempt them (Art. 6(2)); otherwise they need a visa (Art. 3(2)).
 */
const withoutState = ({ document, on, twins }: VisaQuestion): Answer => {
  if (document?.issuer === undefined) return cannotDecide(['document.issuer']);
  const issuer = ruleState(document.issuer, twins);
  if (issuer === undefined)
    return answer('undetermined', 'schengen.visa.issuer-unknown', {
      facts: { issuer: document.issuer },
    });
  const bound = freeMovement.find((row) => row.state === issuer && holdsOn(row, on));
  if (bound !== undefined && !notBound.includes(issuer))
    return answer('met', 'schengen.visa.refugee-of-member', { facts: { issuer }, rows: [bound] });
  const listed = annexII.find((row) => row.state === issuer && holdsOn(row, on));
  return bound !== undefined || listed !== undefined
    ? answer('undetermined', 'schengen.visa.national-option', {
        facts: { document: document.kind ?? '' },
        rows: [bound ?? listed].filter((row) => row !== undefined),
      })
    : answer('failed', 'schengen.visa.refugee', { facts: { issuer } });
};

/** Member States that take no part in Reg. (EU) 2018/1806 (its recitals; Art. 6(2)(d) names them). */
const notBound = ['IE', 'GB'];
