import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { type ReactNode, useMemo, useState } from 'react';
import { FacePair } from '../comparison/face-pair.tsx';
import { type Answer, JudgementForm } from '../comparison/judgement-form.tsx';
import { mediaTypeOf } from '../media-type.ts';
import {
  type FacePicture,
  type FaceSet,
  type FacesPair,
  noTally,
  outcomeOf,
  pairAt,
  type Tally,
} from './pairs.ts';
import { Truth } from './truth.tsx';

/** A practice with one set: pair after pair, each answered before its truth is shown; counted as long as the page is open. */
export const Practice = ({ set }: { readonly set: FaceSet }) => {
  const { t } = useLingui();
  const [seed] = useState(() => crypto.randomUUID());
  const [at, setAt] = useState(0);
  // The pair does not change with the list.
  const [pair, setPair] = useState(() => pairAt(set, seed, 0));
  const [answer, setAnswer] = useState<Answer>();
  const [tally, setTally] = useState(noTally);
  const next = (): void => {
    setPair(pairAt(set, seed, at + 1, pair));
    setAt(at + 1);
    setAnswer(undefined);
  };
  if (pair === undefined) return null;
  return (
    <section className="comparison" aria-label={t`Pair ${at + 1}`}>
      <Count tally={tally} />
      <ShownPair key={at} pair={pair}>
        {answer === undefined ? (
          <JudgementForm
            isPending={false}
            practice
            onAnswer={(given) => {
              const outcome = outcomeOf(given.answer, pair.truth);
              setAnswer(given);
              setTally((before) => ({ ...before, [outcome]: before[outcome] + 1 }));
            }}
          />
        ) : (
          <Truth pair={pair} answer={answer} onNext={next} />
        )}
      </ShownPair>
      <Licence set={set} picture={pair.pictures[0]} />
    </section>
  );
};

const Count = ({ tally }: { readonly tally: Tally }) => (
  <dl className="practice-count">
    {(
      [
        ['right', <Trans key="right">Answered right</Trans>],
        ['sameAsDifferent', <Trans key="same">One person taken for two</Trans>],
        ['differentAsSame', <Trans key="different">Two persons taken for one</Trans>],
        ['unsure', <Trans key="unsure">Not told</Trans>],
      ] as const
    ).map(([outcome, name]) => (
      <div key={outcome} data-outcome={outcome}>
        <dt>{name}</dt>
        <dd>{tally[outcome]}</dd>
      </div>
    ))}
  </dl>
);

/** Both pictures, and below them what is done about them: not before both are there. */
const ShownPair = ({
  pair: { pictures },
  children,
}: {
  readonly pair: FacesPair;
  readonly children: ReactNode;
}) => {
  const { t } = useLingui();
  const one = useFace(pictures[0]);
  const other = useFace(pictures[1]);
  const failed = [one, other].find(({ error }) => error !== null);
  if (failed !== undefined && failed.error !== null)
    return <ErrorState error={failed.error} onRetry={failed.retry} />;
  if (one.face === undefined || other.face === undefined)
    return <Progress label={t`Loading the two faces…`} />;
  return (
    <>
      <FacePair
        portrait={one.face}
        live={other.face}
        names={[t`First picture`, t`Second picture`]}
      />
      {children}
    </>
  );
};

const useFace = ({ id }: FacePicture) => {
  const { data, error, refetch } = useApi('getSpecimen', { params: { id } });
  const face = useMemo(
    () =>
      data === undefined
        ? undefined
        : { bytes: fromBase64(data.content), mediaType: mediaTypeOf(data.specimen.format) },
    [data],
  );
  return { face, error, retry: () => void refetch() };
};

const Licence = ({ set, picture }: { readonly set: FaceSet; readonly picture: FacePicture }) => {
  const { data } = useApi('getSpecimen', { params: { id: picture.id } });
  return (
    <div className="stack">
      <dl className="facts">
        <dt>
          <Trans>Came from</Trans>
        </dt>
        <dd>{set.source}</dd>
        <dt>
          <Trans>Licence</Trans>
        </dt>
        <dd>{set.licence}</dd>
      </dl>
      {data === undefined ? null : (
        <details>
          <summary>
            <Trans>Text of the licence</Trans>
          </summary>
          <pre className="licence">{data.licenceText}</pre>
        </details>
      )}
    </div>
  );
};
