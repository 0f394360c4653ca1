import { verdictFinding } from '../say.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { isIn, plainNumber } from './ranges.ts';

/** Whether the state has reported the number by the day of inspection. It says nothing of who carries the document. */
export const checkAlerts = (
  context: Pick<StateContext, 'facts' | 'profile' | 'inspectedOn'>,
): StateOutcome => {
  const { facts, profile, inspectedOn } = context;
  const { alerts, state } = profile;
  if (alerts === undefined) return notKnown(context, 'reported numbers');
  if (facts.documentNumber === undefined) return needs('document number');
  const number = plainNumber(facts.documentNumber);
  const code = facts.documentCode ?? '';
  const hits = alerts.filter(
    (alert) =>
      isIn(number, alert) &&
      (alert.since === undefined || alert.since <= inspectedOn) &&
      (alert.codes === undefined || alert.codes.includes(code)),
  );
  return outcome(
    ...hits.map(({ kind, reference = '' }) =>
      verdictFinding('document.verdict.alert', { state, kind, reference }),
    ),
  );
};
