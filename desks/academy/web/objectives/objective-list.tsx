import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { AcademyJudged, AcademyObjective } from '../../api/types.ts';
import { StandingBadge } from './standing-badge.tsx';
import { useExpectationText } from './use-expectation-text.ts';

/** Objectives of a person or a team with what is expected of each, and how it stands. */
export const ObjectiveList = ({
  objectives,
  judged,
  messages,
}: {
  readonly objectives: readonly AcademyObjective[];
  readonly judged: readonly AcademyJudged[];
  /** The texts of messages by their ids. */
  readonly messages: ReadonlyMap<string, string>;
}) => {
  const format = useFormat();
  const expectationText = useExpectationText(messages);
  const known = new Map(objectives.map((one) => [one.id, one]));
  return (
    <ul className="objective-list">
      {judged.map(({ objective, state, expectations, people }) => {
        const asked = known.get(objective);
        return asked === undefined ? null : (
          <li key={objective}>
            <p className="line-up spread">
              <span>{asked.text}</span>
              <span className="line-up">
                {people === undefined ? null : (
                  <span className="small soft">
                    <Trans>
                      {format.number(people.met)} of{' '}
                      {format.number(people.met + people.notMet + people.notYet)} people
                    </Trans>
                  </span>
                )}
                <StandingBadge state={state} />
              </span>
            </p>
            <ul className="small soft">
              {asked.expectations.map((one) => {
                const settled = expectations.find(({ id }) => id === one.id);
                return (
                  <li key={one.id} className="line-up spread">
                    <span>{expectationText(one)}</span>
                    {settled === undefined ? null : (
                      <span className="line-up">
                        {settled.minutes === undefined ? null : (
                          <span className="mono">
                            <Trans>
                              min {format.number(Math.round(settled.minutes * 10) / 10)}
                            </Trans>
                          </span>
                        )}
                        {/* With a single expectation its result would be shown twice. */}
                        {expectations.length > 1 ? <StandingBadge state={settled.state} /> : null}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};
