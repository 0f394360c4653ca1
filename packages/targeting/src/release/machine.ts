import { type CivilDate, err, ok, type Result } from '@amirani/core';

/** In which part a person acts. The one who acts for the program itself can only stop. */
export type ActingAs = 'analyst' | 'reviewer' | 'data-protection-officer' | 'system';

/** The state of a criterion. Only an active one runs. */
export const releaseStates = [
  'draft',
  'submitted',
  'consulted',
  'approved',
  'active',
  'stopped',
  'withdrawn',
] as const;

/** One of {@link releaseStates}. */
export type ReleaseState = (typeof releaseStates)[number];

/** What a person said of the text with this digest, and why. */
export interface Statement {
  readonly by: string;
  readonly reason: string;
}

/** The release of one criterion. Everything that was said is about the text with `digest`. */
export interface Release {
  readonly state: ReleaseState;
  /** The digest of the criterion's text form. */
  readonly digest: string;
  readonly reviewBy: CivilDate;
  /** Everybody who ever wrote, changed or submitted it: none of them approves it. */
  readonly authors: readonly string[];
  /** The data protection officer's opinion on this text. */
  readonly consulted?: Statement & { readonly objects: boolean };
  /** Who approved this text; where the officer objected, the reason answers the objection. */
  readonly approved?: Statement;
  readonly stopped?: Statement;
}

interface Act {
  readonly by: string;
  readonly as: ActingAs;
}

/** What can be asked of a release. `digest` says which text is meant: nobody approves another than was read. */
export type ReleaseCommand = Act &
  (
    | { readonly kind: 'revise'; readonly digest: string; readonly reviewBy: CivilDate }
    | {
        readonly kind: 'submit';
        readonly digest: string;
        /** Whether the linter refuses nothing in this text, and the back-test on it neither. */
        readonly lint: 'passed' | 'refused';
        readonly backTest: 'passed' | 'refused' | 'missing';
      }
    | {
        readonly kind: 'consult';
        readonly digest: string;
        readonly objects: boolean;
        readonly reason: string;
      }
    | { readonly kind: 'approve'; readonly digest: string; readonly reason: string }
    | { readonly kind: 'return'; readonly digest: string; readonly reason: string }
    | { readonly kind: 'activate'; readonly digest: string; readonly on: CivilDate }
    | { readonly kind: 'stop' | 'withdraw'; readonly reason: string }
  );

/** Why a command is refused. */
export type ReleaseFault =
  | 'targeting.release.state'
  | 'targeting.release.part'
  | 'targeting.release.nobody'
  | 'targeting.release.same-person'
  | 'targeting.release.digest'
  | 'targeting.release.reason'
  | 'targeting.release.not-linted'
  | 'targeting.release.not-back-tested'
  | 'targeting.release.review-passed';

/** The transitions of a command, and the roles that may give it. Other transitions are refused. */
export const releaseTransitions: Readonly<
  Record<
    ReleaseCommand['kind'],
    {
      readonly from: readonly ReleaseState[];
      readonly to: ReleaseState;
      readonly as: readonly ActingAs[];
    }
  >
> = {
  revise: {
    from: ['draft', 'submitted', 'consulted', 'approved', 'active', 'stopped'],
    to: 'draft',
    as: ['analyst'],
  },
  submit: { from: ['draft'], to: 'submitted', as: ['analyst'] },
  consult: { from: ['submitted'], to: 'consulted', as: ['data-protection-officer'] },
  approve: { from: ['consulted'], to: 'approved', as: ['reviewer'] },
  return: { from: ['submitted', 'consulted', 'approved'], to: 'draft', as: ['reviewer'] },
  activate: { from: ['approved'], to: 'active', as: ['reviewer'] },
  stop: {
    from: ['active'],
    to: 'stopped',
    as: ['analyst', 'reviewer', 'data-protection-officer', 'system'],
  },
  withdraw: {
    from: ['draft', 'submitted', 'consulted', 'approved', 'active', 'stopped'],
    to: 'withdrawn',
    as: ['analyst', 'reviewer'],
  },
};

/** A criterion that has just been written. */
export const draftRelease = (by: string, digest: string, reviewBy: CivilDate): Release => ({
  state: 'draft',
  digest,
  reviewBy,
  authors: [by],
});

/**
 * The release after a command, or why it is refused. Author, data protection officer and approver are three persons; a changed
 * text starts again; a stopped criterion runs again only after all steps. Source: Directive (EU) 2016/681 Art. 5, 6(3)(b) and
 * (7); CJEU C-817/19; R18, R19, R23.
 */
export const stepRelease = (
  release: Release,
  command: ReleaseCommand,
): Result<Release, ReleaseFault> => {
  const fault = faultOf(release, command);
  return fault === undefined ? ok(after(release, command)) : err(fault);
};

const SHORTEST_REASON = 10;

const faultOf = (release: Release, command: ReleaseCommand): ReleaseFault | undefined => {
  const { from, as } = releaseTransitions[command.kind];
  const { kind, by } = command;
  if (by.trim() === '') return 'targeting.release.nobody';
  if (!from.includes(release.state)) return 'targeting.release.state';
  if (!as.includes(command.as)) return 'targeting.release.part';
  if (kind !== 'revise' && 'digest' in command && command.digest !== release.digest)
    return 'targeting.release.digest';
  if ('reason' in command && command.reason.trim().length < SHORTEST_REASON)
    return 'targeting.release.reason';
  if (kind === 'submit') {
    if (command.lint !== 'passed') return 'targeting.release.not-linted';
    if (command.backTest !== 'passed') return 'targeting.release.not-back-tested';
  }
  if (kind === 'consult' && release.authors.includes(by)) return 'targeting.release.same-person';
  if (kind === 'activate' && release.authors.includes(by)) return 'targeting.release.same-person';
  if (kind === 'approve' && (release.authors.includes(by) || release.consulted?.by === by))
    return 'targeting.release.same-person';
  if (kind === 'activate' && command.on > release.reviewBy)
    return 'targeting.release.review-passed';
  return undefined;
};

const after = (release: Release, command: ReleaseCommand): Release => {
  const { state: _, consulted, approved, stopped, ...kept } = release;
  const state = releaseTransitions[command.kind].to;
  const said = {
    ...(consulted === undefined ? {} : { consulted }),
    ...(approved === undefined ? {} : { approved }),
    ...(stopped === undefined ? {} : { stopped }),
  };
  const authors = [...new Set([...release.authors, command.by])];
  switch (command.kind) {
    case 'revise':
      return { ...kept, state, authors, digest: command.digest, reviewBy: command.reviewBy };
    case 'submit':
      return { ...kept, state, authors };
    case 'return':
      return { ...kept, state };
    case 'consult':
      return {
        ...kept,
        state,
        consulted: { by: command.by, reason: command.reason, objects: command.objects },
      };
    case 'approve':
      return { ...kept, ...said, state, approved: { by: command.by, reason: command.reason } };
    case 'activate':
      return { ...kept, ...said, state };
    case 'stop':
    case 'withdraw':
      return { ...kept, ...said, state, stopped: { by: command.by, reason: command.reason } };
  }
};

/**
 * Whether the text with this digest runs. It does not trust the word `active`: who approved must be another than every
 * author and than the officer who was consulted.
 */
export const isActive = (
  { state, digest, authors, consulted, approved }: Release,
  text: string,
): boolean =>
  state === 'active' &&
  digest === text &&
  consulted !== undefined &&
  approved !== undefined &&
  consulted.by !== approved.by &&
  !authors.includes(approved.by) &&
  !authors.includes(consulted.by);
