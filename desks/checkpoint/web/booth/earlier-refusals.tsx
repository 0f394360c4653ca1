import { Trans, useLingui } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import { forgetRefusal, type RefusedDecision, refusedDecisions } from './check-store.ts';

/** Element id of the list. */
export const refusalsId = 'earlier-refusals';

/** Decisions rejected by the server, on other travellers than the current one. */
export const useRefusalsBefore = (current: string | undefined): readonly RefusedDecision[] =>
  useStore(refusedDecisions).filter(({ check }) => check !== current);

/** Decisions on earlier travellers that the server did not accept: each names its traveller, and the officer closes it. */
export const EarlierRefusals = ({ current }: { readonly current: string | undefined }) => {
  const { t } = useLingui();
  const list = useRefusalsBefore(current);
  if (list.length === 0) return null;
  return (
    <section
      id={refusalsId}
      className="stack"
      tabIndex={-1}
      aria-label={t`Decisions on earlier travellers that the server did not accept`}
    >
      {list.map(({ check, about }) => (
        <Notice
          key={check}
          urgent
          verdict="obstacle"
          title={
            <Trans>
              The server did not accept the decision on {about}. Nothing was decided: decide again.
            </Trans>
          }
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
