import type { Assessment, Condition } from '@amirani/schengen/conditions';
import type { VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';

const say = saying('conditions');

/** Facts that another source of the first line has to tell, and of whose silence it speaks itself. */
const toldElsewhere =
  /^(?:alerts\.(?:sis|national|exitBan|bannedBy)|document\.(?:genuine|reported))$/;

/** What the conditions of stay give the first line: those that are not met, and those that cannot be decided yet. */
export const conditionReasons = ({
  conditions,
  stale,
}: Pick<Assessment, 'conditions' | 'stale'>): Said => {
  const open = conditions.filter(({ coveredBy }) => coveredBy === undefined);
  const undecided = open.filter(({ result }) => result === 'undetermined');
  return {
    state:
      undecided.length === 0
        ? 'checked'
        : undecided.length < open.length
          ? 'partly'
          : 'not-checked',
    reasons: [
      ...open.flatMap(reasonOf),
      ...open.filter(isToBeSeen).filter(isFirstOfItsReason).flatMap(toBeSeen),
      ...stale.map((row) =>
        say('checkpoint.rules.stale', 'attention', {
          facts: { row: row.source },
          locator: row.source,
        }),
      ),
    ],
  };
};

const reasonOf = ({ code, result, reasons, needs }: Condition): readonly VerdictReason[] => {
  const [first] = reasons;
  if (first === undefined) return [];
  if (result === 'failed')
    return [say(first.code, 'obstacle', { facts: first.facts, locator: code })];
  if (result !== 'undetermined') return [];
  return [
    needs.length > 0 && needs.every((fact) => fact === 'document.bearerIsHolder')
      ? say('checkpoint.holder.not-compared', 'not-checked', { locator: code, needs })
      : say(first.code, 'not-checked', { facts: first.facts, locator: code, needs }),
  ];
};

/**
 * What is the officer's to judge because the facts do not settle it. Purpose, means and public policy are so on every entry,
 * and attested by passing; anything else is so only where something is amiss: the papers of an exit, a visa or permit that
 * ends before the stay, a passport issued ten years ago to the day.
 */
const isToBeSeen = ({ code, result }: Condition): boolean =>
  result === 'yours-to-judge' && !onEveryEntry.test(code);

const onEveryEntry =
  /^schengen\.(?:entry\.(?:purpose|means)|(?:entry|free-movement)\.public-policy)$/;

/** Several papers may be open for one reason: it is said once. */
const isFirstOfItsReason = (
  { reasons }: Condition,
  at: number,
  all: readonly Condition[],
): boolean => all.findIndex((one) => one.reasons[0]?.code === reasons[0]?.code) === at;

const toBeSeen = ({ code, reasons: [first] }: Condition): readonly VerdictReason[] =>
  first === undefined ? [] : [say(first.code, 'attention', { facts: first.facts, locator: code })];

/** Whether a reason only repeats what document or alert source says with its own evidence. */
export const repeats = (
  { source, code, needs }: VerdictReason,
  others: readonly VerdictReason[],
): boolean => {
  if (source !== 'conditions') return false;
  const twin = twins[code];
  if (twin !== undefined) return others.some((other) => twin.test(other.code));
  return (
    needs.length > 0 &&
    needs.every((fact) => toldElsewhere.test(fact)) &&
    others.some((other) => other.source !== 'conditions')
  );
};

/** Reasons of conditions beside the alert or decision that they follow from. */
const twins: Readonly<Record<string, RegExp>> = {
  'schengen.exit.ban-in-force': /^checkpoint\.alert\.exit-ban$/,
  'schengen.exit.banned': /^checkpoint\.alert\.entry-ban$/,
  'schengen.alert.sis': /^checkpoint\.alert\.refuse-entry$/,
  'schengen.alert.national': /^checkpoint\.alert\.refuse-entry$/,
  'schengen.document.reported': /^checkpoint\.alert\.document-/,
  'schengen.document.false': /^checkpoint\.document\.rejected$/,
};
