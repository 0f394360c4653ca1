import type { SubjectRequest } from '@amirani/contract/oversight';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { type MadeReply, ReplyMaker } from './reply-maker.tsx';

/** The written answer once more, of what is held now: the paper may have been lost, the digest is another. */
export const ReplyAgainPanel = ({ request }: { readonly request: SubjectRequest }) => {
  const [made, setMade] = useState<MadeReply>();
  if (request.state === 'received') return null;
  return (
    <section className="panel" aria-labelledby="reply-again-title">
      <div className="panel-head">
        <h2 id="reply-again-title">
          <Trans>Write it again</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>Made of what is held now: it may say less than the answer that was given.</Trans>
        </p>
        <ReplyMaker
          request={request}
          answer={{ outcome: request.state, withheld: request.withheld }}
          made={made}
          onMade={setMade}
        />
      </div>
    </section>
  );
};
