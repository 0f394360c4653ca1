import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useStore } from '../../../platform/store.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { forgetRefusal, type RefusedDecision, refusedDecisions } from './check-store.ts';

/** Where the list stands on the page. */
export const refusalsId = 'earlier-refusals';

/** Refused decisions on travellers other than the one who stands here. */
export const useRefusalsBefore = (current: string | undefined): readonly RefusedDecision[] =>
  useStore(refusedDecisions).filter(({ check }) => check !== current);

/** Decisions on earlier travellers that were refused: each names its traveller, and the officer closes it. */
export const EarlierRefusals = ({ current }: { readonly current: string | undefined }) => {
  const { t } = useLingui();
  const list = useRefusalsBefore(current);
  if (list.length === 0) return null;
  return (
    <section
      id={refusalsId}
      className="stack"
      tabIndex={-1}
      aria-label={t`Refused decisions on earlier travellers`}
    >
      {list.map(({ check, about }) => (
        <Notice
          key={check}
          urgent
          verdict="obstacle"
          title={<Trans>The decision on {about} was refused: nothing was decided</Trans>}
        >
          <p className="line-up">
            <Link className="button" to="/checkpoint" search={(now) => ({ ...now, check })}>
              <Trans>Back to {about}</Trans>
            </Link>
            <Button onPress={() => forgetRefusal(check)}>
              <Trans>Close</Trans>
            </Button>
          </p>
        </Notice>
      ))}
    </section>
  );
};
