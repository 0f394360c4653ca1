import type { Decision, Item } from '../scoring/index.ts';
import { isoDuration } from './duration.ts';
import { statementId } from './statement-id.ts';
import type { Agent, Statement } from './xapi.ts';

const OURS = 'urn:amirani:xapi';

/** The addresses of our own verb and extensions. */
export const decisionTerms = {
  decided: 'urn:amirani:xapi:verb:decided',
  item: 'urn:amirani:xapi:activity:item',
  exercise: 'urn:amirani:xapi:activity:exercise',
  confidence: 'urn:amirani:xapi:extension:confidence',
  named: 'urn:amirani:xapi:extension:evidence-named',
  opened: 'urn:amirani:xapi:extension:evidence-opened',
  referred: 'urn:amirani:xapi:extension:referred',
  members: 'urn:amirani:xapi:extension:members-named',
  links: 'urn:amirani:xapi:extension:links-named',
  warned: 'urn:amirani:xapi:extension:period-warned',
} as const;

/** A decision as it is exported. */
export interface ExportedDecision {
  readonly actor: Agent;
  /** The run in which it was made: a sitting of a class. */
  readonly run: string;
  readonly exercise: string;
  readonly decision: Decision;
  /** Codes of the evidence that was opened before it, as the server recorded it. */
  readonly opened: readonly string[];
  /** The instant of the decision, in UTC. */
  readonly at: string;
  /** What is true of the item: only once it is released. Without it nothing says whether the decision was right. */
  readonly truth?: Pick<Item, 'target' | 'void'>;
}

/**
 * The statement of one decision: every single one, with the evidence that was opened, not a total. Whether it was right is in it
 * only where the truth is given, and never for an item that is void.
 */
export const decisionStatement = ({
  actor,
  run,
  exercise,
  decision,
  opened,
  at,
  truth,
}: ExportedDecision): Statement => {
  const judged = truth !== undefined && truth.void !== true;
  return {
    id: statementId('decided', run, actor.account.homePage, actor.account.name, decision.item),
    actor,
    verb: { id: decisionTerms.decided, display: { en: 'decided' } },
    object: {
      objectType: 'Activity',
      id: `${OURS}:item:${encodeURIComponent(exercise)}:${encodeURIComponent(decision.item)}`,
      definition: { type: decisionTerms.item },
    },
    result: {
      ...(judged ? { success: truth.target === decision.flagged } : {}),
      response: decision.flagged ? 'flagged' : 'passed',
      duration: isoDuration(decision.seconds),
      extensions: {
        [decisionTerms.opened]: opened,
        [decisionTerms.named]: decision.named,
        ...(decision.confidence === undefined
          ? {}
          : { [decisionTerms.confidence]: decision.confidence }),
        ...(decision.referred === undefined ? {} : { [decisionTerms.referred]: decision.referred }),
        ...(decision.network === undefined
          ? {}
          : {
              [decisionTerms.members]: decision.network.members,
              [decisionTerms.links]: decision.network.links,
            }),
        ...(decision.warned === undefined ? {} : { [decisionTerms.warned]: decision.warned }),
      },
    },
    context: {
      contextActivities: {
        parent: [
          {
            objectType: 'Activity',
            id: `${OURS}:exercise:${encodeURIComponent(exercise)}`,
            definition: { type: decisionTerms.exercise },
          },
        ],
        grouping: [{ objectType: 'Activity', id: `${OURS}:run:${encodeURIComponent(run)}` }],
      },
    },
    timestamp: at,
  };
};
