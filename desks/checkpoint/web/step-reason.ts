import type { Check } from '../api/types.ts';

type Reason = Pick<Check['verdict']['all'][number], 'code' | 'facts' | 'locator' | 'needs'>;

const code = /^(?:checkpoint|document|schengen)(?:\.[a-z0-9-]+)+$/;

/**
 * The reasons on which a step rests, where the officer gave no words of their own and the server recorded codes: each with the
 * facts of the verdict, where it still has them. Undefined of words.
 */
export const reasonsOfStep = (
  recorded: string,
  { verdict }: Pick<Check, 'verdict'>,
): readonly Reason[] | undefined => {
  const codes = recorded.split(', ');
  if (!codes.every((one) => code.test(one))) return undefined;
  return codes.flatMap((one): readonly Reason[] => {
    const said = verdict.all.filter((reason) => reason.code === one);
    return said.length > 0 ? said : [{ code: one, facts: {}, locator: '', needs: [] }];
  });
};
