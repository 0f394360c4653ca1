import type { AlertAnswer, AlertCategory, AlertKind } from '../alerts/alert-source.ts';
import type { CheckpointCode } from './codes.ts';
import type { VerdictReason } from './model.ts';
import { type Said, saying } from './saying.ts';

/**
 * To what an alert pulls the word. What asks for protection or for discretion is never shown as an obstacle: of the one the
 * person is to be helped, of the other nothing is to be noticed.
 */
const words: Readonly<Record<AlertCategory, VerdictReason['word']>> = {
  'refuse-entry': 'obstacle',
  'entry-ban': 'obstacle',
  'exit-ban': 'obstacle',
  wanted: 'obstacle',
  missing: 'attention',
  vulnerable: 'attention',
  'discreet-check': 'attention',
  'document-lost': 'obstacle',
  'document-stolen': 'obstacle',
  'document-invalidated': 'obstacle',
};

/**
 * What one source of alerts gives the first line; a source that was not asked is never like one without a hit. A ban on
 * entering that is none of the area to which the journey goes is said, and stands in nobody's way.
 */
export const alertReasons = (
  kind: AlertKind,
  answer: AlertAnswer,
  { banStands = true }: { readonly banStands?: boolean } = {},
): Said => {
  const say = saying(`alerts.${kind}`);
  switch (answer.state) {
    case 'no-hit':
      return { state: 'checked', reasons: [] };
    case 'hit':
      return {
        state: 'checked',
        reasons: answer.alerts.map(({ category, reference, state }) =>
          say(
            `checkpoint.alert.${category}` satisfies CheckpointCode,
            category === 'entry-ban' && !banStands ? 'attention' : words[category],
            {
              facts: { reference, ...(state === undefined ? {} : { state }) },
              locator: reference,
            },
          ),
        ),
      };
    case 'not-asked':
      return answer.why === 'not-connected'
        ? { state: 'not-connected', reasons: [] }
        : {
            state: 'not-checked',
            reasons: [
              say(
                answer.why === 'nothing-to-ask'
                  ? 'checkpoint.alert.nothing-to-ask'
                  : 'checkpoint.alert.no-answer',
                'not-checked',
                { locator: kind },
              ),
            ],
          };
  }
};
