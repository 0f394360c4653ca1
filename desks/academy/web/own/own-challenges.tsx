import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Link } from '@tanstack/react-router';
import type { AcademyChallenge } from '../../api/types.ts';
import { ChallengeState } from '../class/challenge-state.tsx';

/** Own challenged items, with the result. */
export const OwnChallenges = ({
  challenges,
}: {
  readonly challenges: readonly AcademyChallenge[];
}) => {
  const format = useFormat();
  return challenges.length === 0 ? null : (
    <section className="stack" aria-labelledby="challenges-title">
      <h2 id="challenges-title">
        <Trans>Items you challenged</Trans>
      </h2>
      <ul className="notice-list">
        {challenges.map(({ id, sitting, item, at, reason, state, decided }) => (
          <li key={id}>
            <p className="line-up">
              <ChallengeState state={state} />
              <Link to="/academy/replay/$id" params={{ id: sitting }} search={{ item }}>
                <Trans>Item</Trans> <span className="mono">{item}</span>
              </Link>
              <span className="soft small">{format.instant(at)}</span>
            </p>
            <p>{reason}</p>
            {decided === undefined ? null : (
              <p className="soft">
                {decided.by}, {format.instant(decided.at)}: {decided.reason}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
