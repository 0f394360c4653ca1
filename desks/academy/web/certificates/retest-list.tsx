import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { AcademyCandidate } from '../../api/types.ts';

type Retest = AcademyCandidate['retests'][number];

/** How a retest stands, as a verdict and in a word. */
const standings: Readonly<
  Record<Retest['state'], readonly [verdict: Verdict, text: MessageDescriptor]>
> = {
  ahead: ['not-checked', msg`to come`],
  open: ['attention', msg`due now`],
  late: ['attention', msg`late`],
  missed: ['obstacle', msg`missed`],
  done: ['met', msg`done`],
};

/** The retests of a certificate's holder with due date and result; empty without a certificate. */
export const RetestList = ({ retests }: { readonly retests: readonly Retest[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  if (retests.length === 0) return null;
  const isDue = retests.some(({ state }) => state === 'open' || state === 'late');
  return (
    <>
      <ul className="plain-list small">
        {retests.map(({ month, from, until, state, doneOn }) => {
          const [verdict, text] = standings[state];
          return (
            <li key={month} className="line-up">
              <span>
                <Plural value={month} one="Retest after # month:" other="Retest after # months:" />{' '}
                {doneOn === undefined
                  ? `${format.date(from)} – ${format.date(until)}`
                  : format.date(doneOn)}
              </span>
              <Badge verdict={verdict}>{i18n._(text)}</Badge>
            </li>
          );
        })}
      </ul>
      {isDue ? (
        <p className="small soft">
          <Trans>
            Hold a measured sitting for it: a sitting whose truth is told can be held again, with
            fresh items.
          </Trans>
        </p>
      ) : null}
    </>
  );
};
