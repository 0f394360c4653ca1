import { CommitUnknown } from '../database/transact.ts';

/**
 * Every code with which the server refuses a request, and its HTTP status. Texts are in the catalogues of the
 * web and the command line; what each means and what to do stands in docs/reference/errors.md.
 */
export const problemCodes = {
  'academy.attempt.stale': 409,
  'academy.certificate.exists': 409,
  'academy.certificate.not-issued': 409,
  'academy.certificate.own': 403,
  'academy.certificate.rule-not-met': 409,
  'academy.certificate.score-changed': 409,
  'academy.challenge.made-already': 409,
  'academy.challenge.not-yet': 409,
  'academy.class.closed': 409,
  'academy.class.id-taken': 409,
  'academy.class.nobody': 422,
  'academy.comment.not-decided': 422,
  'academy.comment.not-yet': 409,
  'academy.course.unknown': 422,
  'academy.evidence.unknown': 422,
  'academy.inject.unknown': 422,
  'academy.item.not-shown': 409,
  'academy.launch.not-begun': 409,
  'academy.launch.not-open': 409,
  'academy.launch.other-learner': 409,
  'academy.launch.over': 409,
  'academy.launch.platform-unknown': 403,
  'academy.launch.unit-unknown': 422,
  'academy.launch.unreadable': 422,
  'academy.objective.unknown': 422,
  'academy.part.unknown': 422,
  'academy.sitting.act-not-now': 409,
  'academy.sitting.changed': 409,
  'academy.sitting.id-taken': 409,
  'academy.sitting.not-released': 409,
  'academy.sitting.not-running': 409,
  'academy.sitting.number-unknown': 422,
  'academy.sitting.seed-in-use': 409,
  'academy.sitting.seed-not-usable': 409,
  'academy.sitting.teams': 422,
  'academy.trainee.own-account': 403,
  'academy.trainee.unknown': 422,
  'academy.world.id-taken': 409,
  'academy.world.not-of-generator': 422,
  'academy.world.not-secret': 409,
  'academy.world.not-usable': 409,
  'academy.world.recipe-unknown': 422,
  'academy.world.secret': 409,
  'academy.world.too-large': 422,
  'access.competence': 403,
  'access.forged': 403,
  'access.purpose.missing': 403,
  'access.purpose.not-allowed': 403,
  'access.purpose.unknown': 403,
  'access.reference.missing': 403,
  'access.reference.unknown': 403,
  'access.reference.unreadable': 403,
  'access.role': 403,
  'access.sign-in.required': 401,
  'access.step-up.required': 403,
  'access.too-many-refusals': 429,
  'access.unmask.limit': 403,
  'checkpoint.blind.given': 409,
  'checkpoint.blind.none': 409,
  'checkpoint.blind.seen-already': 409,
  'checkpoint.blind.view-owed': 409,
  'checkpoint.check.id-taken': 409,
  'checkpoint.facts.unreadable': 422,
  'checkpoint.flight.unknown': 422,
  'checkpoint.key.taken': 409,
  'checkpoint.note.id-taken': 409,
  'checkpoint.pass.other-decided': 409,
  'checkpoint.pass.other-second-line': 409,
  'checkpoint.pass.reason-needed': 422,
  'checkpoint.reason.unknown': 422,
  'checkpoint.referral.closed': 409,
  'checkpoint.referral.step-id-taken': 409,
  'checkpoint.refusal.ground-not-borne': 422,
  'checkpoint.refusal.incomplete': 422,
  'checkpoint.refusal.no-ground': 422,
  'checkpoint.refusal.not-for-this-person': 422,
  'checkpoint.refusal.not-refused': 409,
  'checkpoint.refusal.own-records': 422,
  'checkpoint.refusal.protection-sought': 409,
  'checkpoint.refusal.protection-unanswered': 422,
  'checkpoint.refusal.reason-missing': 422,
  'checkpoint.refusal.referral-missing': 409,
  'checkpoint.refusal.referral-open': 409,
  'criteria.journeys.unreadable': 422,
  'criteria.period': 422,
  'criteria.refused': 422,
  'criteria.too-many-journeys': 422,
  'criteria.version.taken': 409,
  'database.disk-full': 507,
  'database.outcome-unknown': 503,
  'database.unavailable': 503,
  'decision.not-open': 409,
  'decision.reason.missing': 422,
  'decision.same-person': 409,
  'decision.seen.changed': 409,
  'decision.step-up.required': 403,
  'decision.step.not-allowed': 409,
  'decision.version.stale': 409,
  'disclosure.approval-over': 403,
  'disclosure.asked-already': 409,
  'disclosure.data-erased': 410,
  'disclosure.found-unlawful': 403,
  'disclosure.id-taken': 409,
  'disclosure.not-approved': 403,
  'disclosure.other-case': 403,
  'disclosure.reviewed-already': 409,
  'document.archive.unreadable': 422,
  'document.chip.part.unknown': 422,
  'document.content.erased': 410,
  'document.examination.full': 409,
  'document.faces.absent': 409,
  'document.faces.changed': 409,
  'document.fraud.numbers': 422,
  'document.judgement.awaited': 409,
  'document.judgement.given': 409,
  'document.mark.outside': 422,
  'document.picture.format': 422,
  'document.picture.too-large': 422,
  'document.piece.duplicate': 409,
  'document.piece.empty': 422,
  'document.piece.not-standing': 409,
  'document.piece.too-large': 413,
  'document.reader.absent': 409,
  'document.reader.busy': 409,
  'document.replay.other-profile': 409,
  'document.replay.unreadable': 422,
  'document.specimen.not-standing': 409,
  'document.trust.duplicate': 409,
  'document.trust.not-standing': 409,
  'document.trust.synthetic': 422,
  'document.trust.unreadable': 422,
  'document.verdict.stale': 409,
  'file.archive': 422,
  'file.binary': 422,
  'file.empty': 422,
  'file.pdf': 422,
  'file.picture': 422,
  'hit.judged-by-another': 409,
  'hit.reason.not-own': 422,
  'hit.taken': 409,
  'http.act.key': 400,
  'http.act.other-request': 422,
  'http.act.unanswered': 409,
  'http.body.too-large': 413,
  'http.body.unreadable': 400,
  'http.host.unknown': 421,
  'http.internal': 500,
  'http.media-type': 415,
  'http.not-found': 404,
  'http.request.invalid': 400,
  'http.too-many-requests': 429,
  'identity.account.disabled': 409,
  'identity.account.exists': 409,
  'identity.account.unknown': 404,
  'identity.console.administrators': 409,
  'identity.console.role': 403,
  'identity.credentials.wrong': 401,
  'identity.last-administrator': 409,
  'identity.last-data-protection-officer': 409,
  'identity.password.common': 422,
  'identity.password.expired': 401,
  'identity.password.initial': 403,
  'identity.password.login': 422,
  'identity.password.same': 422,
  'identity.password.short': 422,
  'identity.password.wrong': 403,
  'identity.proposal.not-open': 409,
  'identity.proposal.not-own': 403,
  'identity.proposal.open': 409,
  'identity.proposal.own': 403,
  'identity.proposal.stale': 409,
  'identity.proposal.unchanged': 422,
  'identity.proposal.unknown': 404,
  'identity.roles.incompatible': 422,
  'identity.session.unknown': 404,
  'identity.too-many-attempts': 429,
  'investigation.authorisation.period': 422,
  'investigation.authorisation.unknown': 422,
  'investigation.case.closed': 409,
  'investigation.case.reading-only': 403,
  'investigation.category.not-a-person': 422,
  'investigation.exhibit.digest': 422,
  'investigation.exhibit.empty': 422,
  'investigation.exhibit.not-complete': 409,
  'investigation.exhibit.not-receiving': 409,
  'investigation.exhibit.part-too-large': 422,
  'investigation.exhibit.parts-missing': 409,
  'investigation.graph.too-large': 422,
  'investigation.hand-over.not-holder': 403,
  'investigation.hand-over.not-receiver': 403,
  'investigation.hand-over.open': 409,
  'investigation.hand-over.own': 422,
  'investigation.id-taken': 409,
  'investigation.import.changed': 409,
  'investigation.import.not-dry': 409,
  'investigation.import.not-taken': 409,
  'investigation.import.too-large': 422,
  'investigation.import.unreadable': 422,
  'investigation.member.last-lead': 409,
  'investigation.member.not-allowed': 403,
  'investigation.member.own': 403,
  'investigation.member.unknown': 422,
  'investigation.merge.parts': 422,
  'investigation.package.no-exhibits': 422,
  'investigation.package.too-large': 422,
  'investigation.report.issued': 409,
  'investigation.report.not-issued': 409,
  'investigation.report.not-ready': 422,
  'investigation.report.superseded': 409,
  'investigation.statement.not-standing': 409,
  'investigation.statement.unfit': 422,
  'investigation.time-stamp.not-configured': 409,
  'investigation.time-stamp.unreachable': 502,
  'journal.unavailable': 503,
  'oversight.alarm.closed': 409,
  'oversight.answer.changed': 409,
  'oversight.answer.ground-missing': 422,
  'oversight.answer.identity-disagrees': 422,
  'oversight.answer.not-gathered': 409,
  'oversight.answer.reply-missing': 422,
  'oversight.answer.reveals': 422,
  'oversight.answer.sender-missing': 409,
  'oversight.breach.delay-unexplained': 422,
  'oversight.breach.incomplete': 422,
  'oversight.breach.not-yet': 422,
  'oversight.breach.told-already': 409,
  'oversight.competence.not-valid': 422,
  'oversight.competence.nothing-to-decide': 422,
  'oversight.request.day': 422,
  'oversight.request.id-taken': 409,
  'oversight.request.nobody': 422,
  'oversight.request.recipients-untold': 422,
  'oversight.request.still-held': 409,
  'programme.emblem.unreadable': 422,
  'programme.id-taken': 409,
  'programme.lines.unreadable': 422,
  'programme.report.day': 422,
  'programme.simulation': 422,
  'programme.unfit': 422,
  'reader.busy': 503,
  'reader.crashed': 422,
  'reader.known': 409,
  'reader.memory': 413,
  'reader.output': 413,
  'reader.refused': 422,
  'reader.time': 413,
  'risk.assessment.no-rating': 422,
  'risk.assessment.other': 409,
  'risk.capacity.reading': 422,
  'risk.code.known': 409,
  'risk.dataset.empty': 409,
  'risk.dataset.taken': 409,
  'risk.detection.taken': 409,
  'risk.detection.too-large': 422,
  'risk.dimension.unknown': 422,
  'risk.figure.unchanged': 422,
  'risk.id-taken': 409,
  'risk.import.changed': 409,
  'risk.import.incomplete': 409,
  'risk.import.not-open': 409,
  'risk.import.recorded': 422,
  'risk.import.too-large': 413,
  'risk.incident.refused': 422,
  'risk.options': 422,
  'risk.period': 422,
  'risk.product.frequency': 422,
  'risk.product.no-figures': 422,
  'risk.register.closed': 409,
  'risk.requirement.refused': 409,
  'risk.section.no-end': 422,
  'risk.task.failed': 500,
  'schengen.form.contradiction': 422,
  'schengen.form.facts': 422,
  'schengen.form.letter-without-ground': 422,
  'schengen.form.no-requirement': 422,
  'schengen.form.not-for-this-person': 422,
  'schengen.form.not-verified': 409,
  'targeting.release.digest': 409,
  'targeting.release.nobody': 422,
  'targeting.release.not-back-tested': 422,
  'targeting.release.not-linted': 422,
  'targeting.release.part': 403,
  'targeting.release.reason': 422,
  'targeting.release.review-passed': 422,
  'targeting.release.same-person': 409,
  'targeting.release.state': 409,
  'watch-list.import.changed': 409,
  'watch-list.import.empty': 422,
  'watch-list.import.not-open': 409,
  'watch-list.import.parts-missing': 422,
  'watch-list.import.too-large': 413,
  'watch-list.import.unusable': 422,
  'watch-list.not-draft': 409,
  'watch-list.not-owner': 403,
  'watch-list.owner.unknown': 422,
  'watch-list.taken': 409,
  'watch-list.terms': 422,
} as const satisfies Record<string, number>;

/** One of {@link problemCodes}. */
export type ProblemCode = keyof typeof problemCodes;

/** Facts for the text of a problem: never personal data, never what somebody sent. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** A refusal with a stable code: throw it anywhere below a route. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly facts: ProblemFacts;
  constructor(code: ProblemCode, facts: ProblemFacts = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.status = problemCodes[code];
    this.facts = facts;
  }
}

/** Whether the problem is a refusal of right, as the journal tells refusals from failures. */
export const isRefusal = ({ status }: Problem): boolean =>
  status === 401 || status === 403 || status === 429;

/** The problem that an error amounts to; `http.internal` where nobody foresaw it. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof CommitUnknown)
    return new Problem('database.outcome-unknown', {}, { cause: error });
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const unknown = refusedByFramework(statusCode);
  if (typeof code !== 'string') {
    const lost = error instanceof Error && lostConnection.test(error.message);
    return new Problem(lost ? 'database.unavailable' : unknown, {}, { cause: error });
  }
  const validation = (error as { readonly validation?: readonly Validation[] }).validation;
  if (validation !== undefined)
    return new Problem('http.request.invalid', place(error as InvalidRequest), { cause: error });
  const known = knownCodes[code] ?? (isConnectionTrouble(code) ? 'database.unavailable' : unknown);
  return new Problem(known, {}, { cause: error });
};

interface Validation {
  readonly instancePath?: string;
}

interface InvalidRequest {
  readonly validationContext?: string;
  readonly validation?: readonly Validation[];
}

const place = ({ validationContext = 'request', validation }: InvalidRequest): ProblemFacts => ({
  in: validationContext,
  at: validation?.[0]?.instancePath ?? '',
});

/** What the framework and its plugins refuse with a status of their own, as an address that cannot be read. */
const refusedByFramework = (status: unknown): ProblemCode =>
  typeof status === 'number' && status >= 400 && status < 500 ? 'http.not-found' : 'http.internal';

const knownCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'http.body.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'http.media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'http.body.unreadable',
  FST_ERR_CTP_INVALID_JSON_BODY: 'http.body.unreadable',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'http.body.unreadable',
  FST_ERR_NOT_FOUND: 'http.not-found',
  // A text that PostgreSQL cannot hold: NUL, or half of a surrogate pair.
  '22021': 'http.request.invalid',
  '22P05': 'http.request.invalid',
  // An address of a file that no file system takes.
  ENAMETOOLONG: 'http.not-found',
  ENOTDIR: 'http.not-found',
  ERR_INVALID_ARG_VALUE: 'http.not-found',
  '53100': 'database.disk-full',
  ENOSPC: 'database.disk-full',
};

// pg's pool and PGlite's worker tell these without a code.
const lostConnection =
  /^(?:timeout exceeded when trying to connect|Connection terminated|the embedded database has ended)/;

/** PostgreSQL classes 08 (connection), 53 (resources), 57P (shutdown), and what the socket says. */
const isConnectionTrouble = (code: string): boolean =>
  /^(?:08|53|57P)/.test(code) || /^(?:ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_)/.test(code);
