import { countTexts } from '@amirani/web/src/texts/academy-objectives.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { AcademyObjective } from '../../api/types.ts';

type Expectation = AcademyObjective['expectations'][number];

/** What is expected in words: what is counted, how often, and by when. Messages by their ids, for what is expected after one. */
export const useExpectationText = (
  messages: ReadonlyMap<string, string>,
): ((expectation: Expectation) => string) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return ({ by, when, holds, after }) => {
    const parts = when.all.flatMap((part) => {
      const what =
        'count' in part
          ? say(i18n, countTexts, part.count)
          : 'value' in part
            ? part.value
            : t`Minute`;
      const { atLeast, atMost } = 'minutes' in part ? part.minutes : part.is;
      const [least, most] = [format.number(atLeast ?? 0), format.number(atMost ?? 0)];
      return [
        ...(atLeast === undefined ? [] : [t`${what}: at least ${least}`]),
        ...(atMost === undefined ? [] : [t`${what}: at most ${most}`]),
      ];
    });
    const minutes = format.number(by);
    const message = after === undefined ? '' : (messages.get(after) ?? after);
    const until =
      after === undefined
        ? holds === 'once'
          ? t`by minute ${minutes}`
          : t`until minute ${minutes}`
        : holds === 'once'
          ? t`within ${minutes} minutes of “${message}”`
          : t`for ${minutes} minutes after “${message}”`;
    return `${parts.join(', ')}, ${until}`;
  };
};
