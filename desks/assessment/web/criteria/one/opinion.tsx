import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Criterion } from '../../../api/criteria/types.ts';

/** What the data protection officer said of this text, and who approved it with which answer. */
export const Opinion = ({
  criterion: { consulted, approved },
}: {
  readonly criterion: Criterion;
}) =>
  consulted === undefined ? null : (
    <section className="stack" aria-labelledby="opinion-title">
      <h2 id="opinion-title">
        <Trans>Opinion of the data protection officer</Trans>
      </h2>
      <div className="note">
        <p className="line-up">
          <Badge verdict={consulted.objects ? 'attention' : 'met'}>
            {consulted.objects ? <Trans>Objects</Trans> : <Trans>Does not object</Trans>}
          </Badge>
          <span className="soft small">{consulted.by}</span>
        </p>
        <p className="note-text">{consulted.reason}</p>
      </div>
      {approved === undefined ? null : (
        <div className="note">
          <p className="note-head small soft">
            <strong>
              <Trans>Approved</Trans>
            </strong>
            , {approved.by}
          </p>
          <p className="note-text">{approved.reason}</p>
        </div>
      )}
    </section>
  );
