import type { CheckResult, Verdict, VerdictCheck } from '@amirani/documents/verdict';
import { checksIn } from '@amirani/documents/verdict';
import type { FirstLineInput } from './input.ts';
import type { SourceState, VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';

const say = saying('document');

/** What the examination of the document gives the first line, and how far it went. */
export const documentReasons = ({ zone, document }: FirstLineInput): Said => {
  const { verdict, decided } = document;
  // A person decided on it, with the findings before them.
  if (decided === 'accepted') return { state: 'checked', reasons: [] };
  const decision =
    decided === 'rejected'
      ? [say('checkpoint.document.rejected', 'obstacle', { locator: 'decision' })]
      : [];
  if (verdict === undefined) {
    const code =
      zone?.format === undefined
        ? 'checkpoint.document.not-read'
        : 'checkpoint.document.not-examined';
    return { state: 'not-checked', reasons: [...decision, say(code, 'not-checked')] };
  }
  return {
    state: stateOf(verdict),
    reasons: [...decision, ...checksOf(verdict).flatMap(reasonsOf), ...notRun(verdict)],
  };
};

const stateOf = ({ colour, missing }: Verdict): SourceState => {
  if (colour === 'grey') return 'not-checked';
  return missing.length > 0 ? 'partly' : 'checked';
};

const checksOf = (verdict: Verdict): readonly VerdictCheck[] => [
  ...verdict.documents.flatMap(({ groups }) => groups.flatMap(checksIn)),
  ...checksIn(verdict.combined),
];

const open: readonly CheckResult[] = ['failed', 'undetermined'];

/** The findings of a check that failed, or that ran and could not decide; the check itself where it says nothing more. */
const reasonsOf = ({ name, result, findings }: VerdictCheck): readonly VerdictReason[] => {
  if (!open.includes(result)) return [];
  const failed = result === 'failed';
  const word = failed ? 'obstacle' : 'attention';
  const said = findings.filter((one) => one.result === (failed ? 'failed' : 'undetermined'));
  if (said.length === 0)
    return [
      say(failed ? 'checkpoint.document.failed' : 'checkpoint.document.unclear', word, {
        facts: { check: name },
        locator: name,
      }),
    ];
  return said.map(({ code, facts }) => say(code, word, { facts, locator: name }));
};

const notRun = ({ missing }: Verdict): readonly VerdictReason[] =>
  missing.map(({ check }) =>
    say('checkpoint.document.not-run', 'not-checked', { facts: { check }, locator: check }),
  );
